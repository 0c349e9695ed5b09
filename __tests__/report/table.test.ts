import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { notAskedFor } from '../../src/nouns/index.ts';
import { renderTable } from '../../src/report/index.ts';
import * as changed from './support/changedStory.ts';
import { withTexts } from './support/hostile.ts';
import {
  base,
  comparedReport,
  failed,
  failingReport,
  image,
  layer,
  MB,
  measured,
  passingReport,
  plan,
  profile,
  report,
  rule,
} from './support/story.ts';

const hostile = [
  '\u001b]0;t\u0007',
  '##[error]x',
  '::error::x',
  '::add-mask::e',
  'a\r\n::error::b',
  '\u202eabc',
  '\u0085',
];

const runs = [
  ['passing', passingReport],
  ['failing', failingReport],
  ['compared', comparedReport],
  ['grown', changed.grownWithinLimits],
  ['grown beyond its limit', changed.brokenLimit],
  ['grown more than it may', changed.brokenIncrease],
  ['too large as it was before', changed.alwaysTooLarge],
  ['beside a baseline without owners', changed.oldBaseline],
  ['without a baseline', changed.firstPullRequest],
  ['new and removed', changed.newAndRemoved],
  ['with loosened rules', changed.loosenedRules],
  ['judged by the base', changed.judgedByBase],
  ['with a base image that moved', changed.movedBase],
] as const;

describe('renderTable', () => {
  it.each(runs)('%s at 80 columns', (_, make) => {
    expect(renderTable(make(), { width: 80, color: false })).toMatchSnapshot();
  });

  it('counts as left alone only what no run would build', () => {
    const leftAlone = [
      { path: 'node_modules/m/Dockerfile', reason: 'inside node_modules' },
      { path: 'packages/b/Dockerfile', reason: notAskedFor },
    ];
    const said = (list: typeof leftAlone) =>
      /\d+ Dockerfiles? left alone/.exec(
        renderTable({ ...passingReport(), leftAlone: list }, { width: 80, color: false }),
      )?.[0];
    expect([said(leftAlone), said(leftAlone.slice(1))]).toEqual(['1 Dockerfile left alone', undefined]);
  });

  it('failing at 160 columns in colours', () => {
    expect(renderTable(failingReport(), { width: 160, color: true })).toMatchSnapshot();
  });

  it.each([40, 80, 160])('says the same with colours and without at %d columns', (width) => {
    for (const [, make] of runs) {
      const colored = renderTable(make(), { width, color: true });
      expect(stripVTControlCharacters(colored)).toBe(renderTable(make(), { width, color: false }));
    }
  });

  it('has colours only where they are wanted', () => {
    const plain = renderTable(failingReport(), { width: 80, color: false });
    expect(plain).not.toContain('\u001b');
    expect(renderTable(failingReport(), { width: 80, color: true })).toContain('\u001b[31m');
  });

  it('keeps tables within the width and wraps long names instead of cutting them', () => {
    const long = image(`service-with-${'a-very-'.repeat(10)}long-name@enterprise:linux/arm64`, {
      limit: rule(MB),
    });
    const text = renderTable(
      report(plan([long]), [measured(long, profile([layer(2 * MB, { instruction: 'x'.repeat(300) })]))]),
      { width: 80, color: false },
    );
    const table = text.slice(0, text.indexOf('Total'));
    for (const line of table.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
    const wrapped = table
      .split('\n')
      .slice(1)
      .map((line) => line.slice(8).split('  ')[0])
      .join('');
    expect(wrapped).toContain(long.id);
  });

  it.each([60, 72, 80, 100])('keeps the table of changes within %d columns by showing less', (width) => {
    const target = rule(150 * MB);
    const long = image('a-service-with-a-long-name@enterprise', { limit: rule(200 * MB), target });
    const removed = image('b-service-that-is-no-more:linux/arm64');
    const text = renderTable(
      changed.changedReport([
        {
          planned: long,
          before: profile([layer(152 * MB)]),
          now: profile([layer(163_400_000)]),
        },
        { planned: removed, before: profile([layer(278 * MB)]), now: null },
      ]),
      { width, color: false },
    );
    const table = text.slice(0, text.indexOf('\nTotal'));
    for (const line of table.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    expect(table).toContain('+11.4MB');
    expect(table.includes('(+7.5%)')).toBe(width === 100);
    expect(table.includes('TARGET')).toBe(width === 100);
  });

  it('calls a difference within the noise floor unchanged, and shows it all the same', () => {
    const planned = image('api', { noiseFloorBytes: 10_000 });
    const text = renderTable(
      changed.changedReport([{ planned, before: profile([layer(MB)]), now: profile([layer(MB + 512)]) }]),
      { width: 100, color: false },
    );
    expect(text).toContain('unchanged (+512B)');
    expect(text).toContain('changed by +512B (+<0.1%)');
  });

  it('makes all that is hostile in a comparison harmless', () => {
    fc.assert(
      fc.property(fc.constantFrom(...hostile), fc.constantFrom(20, 80, 200), (evil, width) => {
        const planned = image(evil, { limit: rule(1), baseName: evil, dockerfile: evil });
        const before = profile([base(10), layer(5, { instruction: evil, createdBy: evil })]);
        const now = profile([base(20), layer(7, { instruction: `${evil}x`, createdBy: evil })]);
        const found = changed.changedReport(
          [
            { planned, before, now },
            { planned: image(`${evil}-gone`), before, now: null },
          ],
          {
            origin: { ...changed.origin, choice: evil, source: evil, kind: 'report', commit: evil },
            ruleChanges: [
              { rule: 'limit', subject: evil, before: evil, after: evil, loosened: true },
              { rule: evil, subject: null, before: evil, after: evil, loosened: false },
              { rule: 'service', subject: evil, before: evil, after: evil, loosened: true },
            ],
          },
        );
        const text = renderTable(found, { width, color: false });
        expect(text).not.toMatch(/(?!\n)\p{C}|##\[|^\s*::(?:error|add-mask)/mu);
      }),
    );
  });

  it('makes all that is hostile in owners, lines and waste harmless', () => {
    fc.assert(
      fc.property(fc.constantFrom(...hostile), fc.constantFrom(20, 80, 200), (evil, width) => {
        for (const make of [changed.brokenLimit, changed.alwaysTooLarge, changed.grownWithinLimits]) {
          const text = renderTable(
            withTexts(make(), (old) => `${evil}${old}`),
            { width, color: false },
          );
          expect(text).not.toMatch(/(?!\n)\p{C}|##\[|^\s*::(?:error|add-mask)/mu);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('stays short with 500 services that all grew', () => {
    const text = renderTable(changed.fiveHundred(), { width: 100, color: false });
    expect(text.length).toBeLessThan(100_000);
  });

  it('shows one byte left as one byte left', () => {
    const api = image('api', { limit: rule(200 * MB) });
    const text = renderTable(report(plan([api]), [measured(api, 199_999_999)]), { width: 100, color: false });
    expect(text).toContain('199.999999MB  200MB, 1B left');
  });

  it('says what is compressed where the limit is on that', () => {
    const api = image('api', { limit: rule(50 * MB, { metric: 'compressed' }) });
    const weighed = profile([layer(150 * MB)], { compressedBytes: 60 * MB });
    const text = renderTable(report(plan([api]), [measured(api, weighed)]), { width: 100, color: false });
    expect(text).toContain('60.0MB of 50MB compressed, 10.0MB over');
  });

  it('says that warn-only is why a broken limit does not fail', () => {
    const api = image('api', { limit: rule(MB) });
    const text = renderTable(report(plan([api], { warnOnly: true }), [measured(api, 2 * MB)]), {
      width: 100,
      color: false,
    });
    expect(text).toContain(
      'api is 1.0MB over its limit of 1MB; warn-only is on: this does not fail the check.',
    );
  });

  it('shows hostile build output as harmless lines', () => {
    const api = image('api');
    const text = renderTable(
      report(plan([api]), [failed(api, ['\u001b]0;title\u0007', '##[error]x', '::add-mask::e'])]),
      { width: 100, color: false },
    );
    expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(text).not.toMatch(/##\[|::add-mask/);
  });

  it('ends in a warning where nothing was found', () => {
    expect(renderTable(report(plan([]), []), { width: 80, color: false })).toContain(
      '! warn  No image was found, so nothing was judged.',
    );
  });
});

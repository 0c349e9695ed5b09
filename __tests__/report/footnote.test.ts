import { describe, expect, it } from '@jest/globals';
import { type Report, renderMarkdown } from '../../src/report/index.ts';
import { allUnchanged, brokenLimit, links, origin } from './support/changedStory.ts';

/** The small print of a comment without links, in plain words. */
function small(report: Report, volatile = true): readonly string[] {
  const text = /<sub>(.*)<\/sub>/.exec(renderMarkdown(report, { volatile }))?.[1] ?? '';
  return text
    .split('<br>')
    .map((line) => line.replaceAll(/<!-- -->|<\/?code>/g, '').replaceAll('&#58;', ':'));
}

function comparedWith(baseline: Report['baseline']): string {
  return small({ ...brokenLimit(), baseline })[0] ?? '';
}

const problem = { code: 'baseline-artifact', message: 'no artifact is called sizes' };

describe('the small print', () => {
  it('says with which commit, how it was chosen, how old it is, and what was built for it', () => {
    expect(comparedWith(origin)).toBe(
      'Compared with 2f8d6a4 (merge base of HEAD and main), 3 days old, built again in this run (1 image; the other 5 have the same inputs).',
    );
  });

  it('says so where nothing had to be built', () => {
    expect(small(allUnchanged())[0]).toMatch(
      /built again in this run \(no image had to be: all have the same inputs\)\.$/,
    );
  });

  it('names an earlier report', () => {
    const source = 'artifact sizes of run 12';
    const text = comparedWith({ ...origin, kind: 'report', source, ageMs: 3_600_000 });
    expect(text).toMatch(
      /^Compared with 2f8d6a4 \(merge base of HEAD and main\), as measured in artifact sizes of run 12, 1 hour old/,
    );
  });

  it('says why another baseline was taken than the first one asked for', () => {
    expect(comparedWith({ ...origin, problem })).toMatch(
      / What was asked for first was not taken: no artifact is called sizes\.$/,
    );
  });

  it('says why there is none', () => {
    expect(comparedWith({ ...origin, kind: 'none', problem })).toBe(
      'Compared with nothing: no artifact is called sizes.',
    );
  });

  it('says at which commit it was measured, in what time, and that files were changed', () => {
    const report = brokenLimit();
    const dirty = { ...report, repository: { ...report.repository, dirty: true } };
    expect(small(dirty)[1]).toBe(
      'Measured at 7c1e5b0 with uncommitted changes in 1m 5s by size-gate 0.1.0; sizes are unpacked bytes, 1MB = 1,000,000 bytes; 21 layers read.',
    );
    expect(small(report, false)[1]).toBe(
      'Measured at 7c1e5b0 by size-gate 0.1.0; sizes are unpacked bytes, 1MB = 1,000,000 bytes.',
    );
  });

  it('links the run only where there is one, and only in the text that may differ', () => {
    const report = brokenLimit();
    const run = `[This run](${links.run})`;
    expect(renderMarkdown(report, { links })).toContain(run);
    expect(renderMarkdown(report, { links, volatile: false })).not.toContain(run);
    expect(renderMarkdown(report, { links: { ...links, run: null } })).not.toContain('This run');
  });
});

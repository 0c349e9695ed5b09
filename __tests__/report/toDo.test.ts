import { describe, expect, it } from '@jest/globals';
import type { IncreaseRule, PlannedImage, RuleSource } from '../../src/nouns/index.ts';
import { toDo } from '../../src/report/markdown/toDo.ts';
import { changedReport } from './support/changedStory.ts';
import { image, layer, MB, profile, rule } from './support/story.ts';

const limitOf = (source: RuleSource) => ({ ...rule(MB), source });
const increaseOf = (source: RuleSource): IncreaseRule => ({
  ...{ percent: 5, bytes: null, metric: 'unpacked', source },
});

/** What is said of an image that grew from 2MB to 3MB. */
function said(rules: Partial<PlannedImage>, plan: object): string {
  const planned = image('api', rules);
  const [before, now] = [profile([layer(2 * MB)]), profile([layer(3 * MB)])];
  const report = changedReport([{ planned, before, now }], { plan: { totalLimit: null, ...plan } });
  return report.images.map((each) => toDo(each, report)).join('\n');
}

describe('what makes a failing image pass', () => {
  const file = '<code>.github/size-gate.yml</code>';
  const other = { configFile: 'gate.json' };
  const base = { configFrom: 'base', configFile: '.github/size-gate.yml' };
  const smaller = 'To pass, make it 2.0MB smaller, or';
  const cases: [string, Partial<PlannedImage>, object, string][] = [
    [
      'the file that has the rule',
      { limit: limitOf('config') },
      other,
      `${smaller} raise its \`limit\` in <code>gate.json</code>.`,
    ],
    [
      'the key and the file that are to be, where there is none yet',
      { limit: limitOf('default') },
      { configFile: null },
      `${smaller} add <code>services.api.limit</code> to ${file}.`,
    ],
    [
      'the key of a variant',
      { limit: limitOf('default'), variant: 'debug', id: 'api@debug' },
      other,
      `${smaller} add <code>services.api.variants.debug.limit</code> to <code>gate.json</code>.`,
    ],
    [
      'that a flag or input has it',
      { limit: limitOf('input') },
      other,
      `${smaller} raise its \`limit\`, set by a flag or input.`,
    ],
    [
      'two rules of one file',
      { limit: limitOf('config'), maxIncrease: increaseOf('config') },
      base,
      `${smaller} raise its \`limit\` and \`max-increase\` (5%, here 100.0kB) in ${file}, which counts once it is merged.`,
    ],
    [
      'two rules of two places',
      { limit: limitOf('default'), maxIncrease: increaseOf('input') },
      { ...base, configFile: null },
      `${smaller} add <code>services.api.limit</code> to ${file}, which counts once it is merged, and raise its \`max-increase\` (5%, here 100.0kB), set by a flag or input.`,
    ],
  ];
  it.each(cases)('names %s', (_, rules, plan, text) => expect(said(rules, plan)).toBe(text));

  it('is nothing where no rule of ours is broken', () => {
    expect(said({}, {})).toBe('');
  });
});

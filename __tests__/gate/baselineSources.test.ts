import { expect, it } from '@jest/globals';
import { baselineSources } from '../../src/gate/baselineSources.ts';
import type { BaseRequest } from '../../src/gate/types.ts';
import type { BaselineSourceName } from '../../src/nouns/index.ts';

const base = { ref: 'main' } as BaseRequest;
const report: BaselineSourceName = { kind: 'report', file: 'x' };
const rebuild: BaselineSourceName = { kind: 'rebuild' };
const given = (baseline?: unknown) => ({ values: { baseline }, origin: () => '' });

it('are what the configuration says, or rebuild, where there is a base', () => {
  expect(baselineSources({ base, overrides: given() }, { baseline: null })).toEqual([rebuild]);
  expect(baselineSources({ base, overrides: given() }, { baseline: [report] })).toEqual([report]);
});

it('are none without a base, but a report that a flag or input names', () => {
  const plan = { baseline: [rebuild, report] };
  expect(baselineSources({ overrides: given() }, { baseline: null })).toEqual([]);
  expect(baselineSources({ overrides: given() }, plan)).toEqual([]);
  expect(baselineSources({ overrides: given('') }, plan)).toEqual([]);
  expect(baselineSources({ overrides: given(['rebuild', 'report:x']) }, plan)).toEqual([report]);
});

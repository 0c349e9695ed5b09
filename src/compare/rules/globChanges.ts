import type { RuleComparison } from './types.ts';

/** The patterns of Dockerfiles: looser where one that is still there was gated before and is not now. */
export const globChanges: RuleComparison = (before, after) => {
  const [old, now] = [before.globs.join(', '), after.globs.join(', ')];
  if (old === now) return [];
  const gated = new Set(
    before.images.filter(({ role }) => role === 'gated').map((image) => image.dockerfile),
  );
  const loosened = after.leftAlone.some(({ path }) => gated.has(path));
  return [{ rule: 'dockerfiles', subject: null, before: old, after: now, loosened }];
};

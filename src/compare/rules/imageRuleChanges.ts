import { formatExact, type PlannedImage, type RuleChange } from '../../nouns/index.ts';
import { increaseChange } from './increaseChange.ts';
import { pairPlanned } from './pairPlanned.ts';
import { sizeRuleChange } from './sizeRuleChange.ts';
import type { RuleComparison } from './types.ts';

/** Limits, `max-increase`, noise floors and build targets of the images that both sides gate. One change of all is said once. */
export const imageRuleChanges: RuleComparison = (before, after) => {
  const { kept } = pairPlanned(before.images, after.images);
  const changes = kept.flatMap(([old, now]) => [
    ...sizeRuleChange('limit', now.id, old.limit, now.limit),
    ...increaseChange(now.id, old.maxIncrease, now.maxIncrease),
    ...noiseChange(old, now),
    ...stageChange(old, now),
  ]);
  return saidOnce(changes, kept.length);
};

/** The noise floor decides nothing where growth has no bound. */
function noiseChange(before: PlannedImage, after: PlannedImage): readonly RuleChange[] {
  const [old, now] = [before.noiseFloorBytes, after.noiseFloorBytes];
  if (old === now || !before.maxIncrease || !after.maxIncrease) return [];
  return [
    {
      ...{ rule: 'noise-floor', subject: after.id },
      ...{ before: formatExact(old), after: formatExact(now), loosened: now > old },
    },
  ];
}

/** Another stage is another image, and may be a smaller one that nobody runs. */
function stageChange(before: PlannedImage, after: PlannedImage): readonly RuleChange[] {
  const [old, now] = [before.build.target ?? 'the last stage', after.build.target ?? 'the last stage'];
  if (old === now) return [];
  return [{ rule: 'build-target', subject: after.id, before: old, after: now, loosened: true }];
}

function saidOnce(changes: readonly RuleChange[], images: number): readonly RuleChange[] {
  const keyOf = (change: RuleChange) => JSON.stringify([change.rule, change.before, change.after]);
  const counts = new Map<string, number>();
  for (const change of changes) counts.set(keyOf(change), (counts.get(keyOf(change)) ?? 0) + 1);
  const said = new Set<string>();
  return changes.flatMap((change) => {
    const key = keyOf(change);
    if (images < 2 || counts.get(key) !== images) return [change];
    if (said.has(key)) return [];
    said.add(key);
    return [{ ...change, subject: null }];
  });
}

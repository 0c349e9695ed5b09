import type { RuleChange } from '../../nouns/index.ts';
import { pairPlanned } from './pairPlanned.ts';
import type { RuleComparison } from './types.ts';

/**
 * Images that are no longer gated. A service whose Dockerfile is gone counts too: it may only have another name now,
 * one that nothing asks for.
 */
export const serviceChanges: RuleComparison = (before, after) => {
  const there = new Set([
    ...after.leftAlone.map(({ path }) => path),
    ...after.images.map(({ dockerfile }) => dockerfile),
  ]);
  const left = new Set(after.images.filter(({ role }) => role === 'gated').map(({ service }) => service));
  return pairPlanned(before.images, after.images).dropped.map((image): RuleChange => {
    const rule = !left.has(image.service) ? 'service' : image.variant === null ? 'platform' : 'variant';
    const now = there.has(image.dockerfile) ? 'not gated' : 'gone';
    return { rule, subject: image.id, before: 'gated', after: now, loosened: true };
  });
};

import type { RuleChange } from '../../nouns/index.ts';
import { pairPlanned } from './pairPlanned.ts';
import type { RuleComparison } from './types.ts';

/**
 * Images that are no longer gated, and services whose Dockerfile is another one now though the old one is still
 * there. A service whose Dockerfile is gone counts too: it may only have another name now, one that nothing asks for.
 */
export const serviceChanges: RuleComparison = (before, after) => {
  const gated = after.images.filter(({ role }) => role === 'gated');
  const services = new Set(gated.map(({ service }) => service));
  const files = new Set(gated.map(({ dockerfile }) => dockerfile));
  const alone = new Set(after.leftAlone.map(({ path }) => path));
  const { kept, dropped } = pairPlanned(before.images, after.images);
  const swapped = kept.filter(([old, now]) => old.dockerfile !== now.dockerfile && alone.has(old.dockerfile));
  return [
    ...dropped.map((image): RuleChange => {
      const rule = !services.has(image.service) ? 'service' : image.variant === null ? 'platform' : 'variant';
      const isThere = files.has(image.dockerfile) || alone.has(image.dockerfile);
      const now = isThere ? 'not gated' : 'gone';
      return { rule, subject: image.id, before: 'gated', after: now, loosened: true };
    }),
    ...swapped.map(
      ([old, now]): RuleChange => ({
        ...{ rule: 'dockerfile', subject: now.id, loosened: true },
        ...{ before: old.dockerfile, after: now.dockerfile },
      }),
    ),
  ];
};

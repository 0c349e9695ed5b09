import type { LayerProfile } from '../../nouns/index.ts';

/**
 * How many layers were read in this run and how many were known by their digest, in words, each layer once however
 * many images share it: `12 of 34 layers read, 22 known from earlier runs`. Empty where there are none.
 */
export function layersText(layers: readonly Pick<LayerProfile, 'diffId' | 'seen'>[]): string {
  const all = new Set(layers.map(({ diffId }) => diffId)).size;
  const read = new Set(layers.filter(({ seen }) => seen === 'read').map(({ diffId }) => diffId)).size;
  const noun = all === 1 ? 'layer' : 'layers';
  if (all === 0) return '';
  if (read === all) return `${all} ${noun} read`;
  if (read === 0) return `${all} ${noun} known from earlier runs, none read`;
  return `${read} of ${all} ${noun} read, ${all - read} known from earlier runs`;
}

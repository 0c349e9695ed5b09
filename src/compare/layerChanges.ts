import type { ImageProfile, LayerChange, LayerProfile } from '../nouns/index.ts';
import { matchLayers } from './matchLayers.ts';

/**
 * What became of an image's layers, in the image's order, removed ones where they were. Layers without bytes that
 * are the same are left out; the deltas add up to the difference of both images' unpacked sizes.
 */
export function layerChanges(
  { layers: before, fromInferred }: ImageProfile,
  { layers: after, fromInferred: inferredNow }: ImageProfile,
): readonly LayerChange[] {
  const matches = matchLayers(before, after, fromInferred === inferredNow);
  const partners = new Map(matches.map((match) => [match.after, match]));
  const kept = new Set(matches.map((match) => match.before));
  const gone = [...before.entries()].filter(([index]) => !kept.has(index));
  const changes: LayerChange[] = [];
  let next = 0;
  const removedUntil = (end: number) => {
    for (; next < gone.length && (gone[next]?.[0] ?? 0) < end; next += 1) {
      const layer = gone[next]?.[1];
      if (layer) changes.push(change(layer, null));
    }
  };
  const inOrder = matches.filter(({ moved }) => !moved).toSorted((a, b) => a.after - b.after);
  let anchor = 0;
  removedUntil(inOrder[0]?.before ?? before.length);
  for (const [index, layer] of after.entries()) {
    const partner = partners.get(index);
    changes.push(change(partner ? (before[partner.before] ?? null) : null, layer));
    if (index !== inOrder[anchor]?.after) continue;
    anchor += 1;
    removedUntil(inOrder[anchor]?.before ?? before.length);
  }
  return changes.filter(({ kind, afterBytes }) => kind !== 'same' || afterBytes > 0);
}

function change(before: LayerProfile | null, after: LayerProfile | null): LayerChange {
  const beforeBytes = before?.unpackedBytes ?? 0;
  const afterBytes = after?.unpackedBytes ?? 0;
  return {
    kind: kindOf(before, after),
    from: after?.from ?? before?.from ?? 'own',
    instruction: words(after ?? before),
    instructionBefore: words(before),
    line: after?.line ?? null,
    beforeBytes,
    afterBytes,
    deltaBytes: afterBytes - beforeBytes,
  };
}

function kindOf(before: LayerProfile | null, after: LayerProfile | null): LayerChange['kind'] {
  if (!before) return 'added';
  if (!after) return 'removed';
  return before.diffId === after.diffId ? 'same' : 'changed';
}

function words(layer: LayerProfile | null): string | null {
  return layer?.instruction ?? layer?.createdBy ?? null;
}

import type { Diff } from '../../compare/index.ts';
import { safeJson } from '../renderJson.ts';

/**
 * Two images beside each other as JSON: the differences of all that was matched (null where unknown), every image,
 * and all layers in one list with the image that they belong to. Whole bytes.
 */
export function renderDiffJson(diff: Diff): string {
  const { before, after, unpacked, compressed, images } = diff;
  const side = (target: Diff['before'], key: 'beforeBytes' | 'afterBytes') => ({
    ...target,
    unpackedBytes: unpacked[key],
    compressedBytes: compressed[key],
  });
  const document = {
    before: side(before, 'beforeBytes'),
    after: side(after, 'afterBytes'),
    unpackedDeltaBytes: unpacked.deltaBytes,
    compressedDeltaBytes: compressed.deltaBytes,
    layers: images.flatMap(({ id, platform, layers }) =>
      layers.map((layer) => ({ image: id ?? platform, ...layer })),
    ),
    images,
  };
  return `${safeJson(document)}\n`;
}

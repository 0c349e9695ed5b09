import type { HtmlElement } from '../html.ts';
import type { PageImage } from '../pageData.ts';
import { bar } from './marks.ts';

/** What of an image its bar is made of. */
export interface Judged {
  readonly verdict: PageImage['verdict'];
  readonly limit: { readonly bytes: number; readonly metric: 'unpacked' | 'compressed' } | null;
  readonly profile: { readonly unpackedBytes: number; readonly compressedBytes: number | null } | null;
}

/** How many times its limit the largest image is: at least 1. The bars of a table have this as their whole. */
export function scaleOf(images: readonly Judged[]): number {
  return images.reduce((most, image) => {
    const size = judgedBytes(image);
    return image.limit && size !== null && image.limit.bytes > 0
      ? Math.max(most, size / image.limit.bytes)
      : most;
  }, 1);
}

/**
 * How much of its limit an image takes, and how far it is over: the limit is a mark in the bar. None without a limit
 * or a size. Decoration: the words stand beside it.
 * @param scale how many times the limit the whole bar is
 */
export function limitBar(image: Judged, scale: number): readonly HtmlElement[] {
  const size = judgedBytes(image);
  const { limit, verdict } = image;
  if (!limit || size === null) return [];
  const mark = scale > 1 ? 1 / scale : null;
  return [bar(size, limit.bytes * scale, verdict === 'fail' ? 'over' : '', mark)];
}

function judgedBytes({ limit, profile }: Judged): number | null {
  return (limit?.metric === 'compressed' ? profile?.compressedBytes : profile?.unpackedBytes) ?? null;
}

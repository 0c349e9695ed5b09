import { inflateSync, strFromU8 } from 'fflate';
import { unpack } from '../pack.ts';
import type { PageImage } from '../pageData.ts';

/** Reads what `imageData` wrote into this file, from a report that was checked: a second schema would outweigh the page. */
export function unpackImage(text: string): PageImage {
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  return unpack(JSON.parse(strFromU8(inflateSync(bytes)))) as PageImage;
}

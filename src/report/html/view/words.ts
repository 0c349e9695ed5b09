import { formatBytes } from '../../../nouns/index.ts';
import { plainText } from '../../text/plainText.ts';

const longest = 300;

/** Hostile text for one line of the page: no control or bidirectional characters, no more than a few hundred. */
export function shown(hostile: string, most = longest): string {
  return plainText(hostile, most);
}

/** A path of an image; the root is a slash. */
export function shownPath(path: string): string {
  return shown(path) || '/';
}

/** A count with its thousands apart: `3,000`. */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A count with its noun: `1 file`, `3,000 files`. */
export function counted(count: number, noun: string): string {
  return `${countText(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Bytes for people; a dash for none, so that the eye finds what counts. */
export function bytesOrDash(bytes: number): string {
  return bytes === 0 ? '–' : formatBytes(bytes);
}

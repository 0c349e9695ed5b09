import { code } from './escapeText.ts';
import type { Links } from './links.ts';

/** Markdown that is ours, as a link where there is an address. */
export function linked(text: string, url: string | null | undefined): string {
  if (text === '') return '';
  return url ? `[${text}](${url})` : text;
}

/** A file as code, linked to where it is. Its name is hostile text. */
export function fileLink(file: string, links: Links | null): string {
  return linked(code(file), links?.line(file, null));
}

/** A commit by the first digits of its hash, linked. The hash is hostile text. */
export function commitLink(commit: string, links: Links | null): string {
  return linked(code(commit.slice(0, 7)), links?.commit(commit));
}

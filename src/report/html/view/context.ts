import type { Links } from '../../markdown/links.ts';
import { type Html, h } from '../html.ts';
import type { PageImage } from '../pageData.ts';
import { code } from './marks.ts';
import { shown } from './words.ts';

/** What the sections of a page share. */
export interface ViewContext {
  readonly links: Links | null;
}

/** A place in the repository as `file:line`, with a link where one can be made. */
export function place(file: string, line: number | null, context: ViewContext): Html {
  const text = code(`${shown(file)}${line === null ? '' : `:${line}`}`);
  const href = context.links?.line(file, line) ?? null;
  return href === null ? text : h('a', { href, rel: 'noreferrer' }, text);
}

/** A line of the image's own Dockerfile, whose name stands above. */
export function ownLine(image: PageImage, line: number, context: ViewContext): Html {
  const href = context.links?.line(image.dockerfile, line) ?? null;
  // The number stays with its word where a cell is narrow.
  const text = `line\u00a0${line}`;
  return href === null ? text : h('a', { href, rel: 'noreferrer' }, text);
}

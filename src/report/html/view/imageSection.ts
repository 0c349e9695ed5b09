import { type Html, type HtmlElement, h } from '../html.ts';
import type { PageImage } from '../pageData.ts';
import type { ViewContext } from './context.ts';
import { partAnchor } from './imageAnchors.ts';
import { imageHead } from './imageHead.ts';
import { imageParts } from './imageParts.ts';
import { isTable, type Part } from './part.ts';
import { type Table, tableHtml } from './table.ts';

export interface SectionOptions extends ViewContext {
  /** Rows of a table that are shown at first. */
  readonly rows: number;
  /** What stands below a table with more rows. */
  readonly more: (table: Table, left: number) => Html | null;
  /** What stands between the head and the first section: the map, where a script can draw it. */
  readonly map: HtmlElement | null;
}

/** One image in full. `anchor` is its address in the page. */
export function imageSection(image: PageImage, anchor: string, options: SectionOptions): HtmlElement {
  const parts = imageParts(image, options);
  return h(
    'section',
    { class: 'image', id: anchor },
    imageHead(image, options),
    options.map,
    h(
      'nav',
      { class: 'parts', 'aria-label': 'Sections of this image' },
      parts.map(({ id, title }) => h('a', { href: `#${partAnchor(anchor, id)}` }, title)),
    ),
    parts.map((part) => partHtml(part, anchor, options)),
  );
}

function partHtml(part: Part, anchor: string, { rows, more }: SectionOptions): HtmlElement {
  return h(
    'section',
    { class: 'part', id: partAnchor(anchor, part.id) },
    h('h3', { tabindex: '-1' }, part.title),
    part.note === null ? null : h('p', { class: 'note' }, part.note),
    part.blocks.map((block) =>
      isTable(block) ? tableHtml(block, rows, (left) => more(block, left)) : block,
    ),
  );
}

import { type Html, type HtmlElement, h } from '../html.ts';
import type { PageImage } from '../pageData.ts';
import type { ViewContext } from './context.ts';
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

/** One image in full. `index` is its place in the report: its address in the page. */
export function imageSection(image: PageImage, index: number, options: SectionOptions): HtmlElement {
  const parts = imageParts(image, options);
  return h(
    'section',
    { class: 'image', id: `image-${index}` },
    imageHead(image, options),
    options.map,
    h(
      'nav',
      { class: 'parts', 'aria-label': 'Sections of this image' },
      parts.map(({ id, title }) => h('a', { href: `#image-${index}-${id}` }, title)),
    ),
    parts.map((part) => partHtml(part, index, options)),
  );
}

function partHtml(part: Part, index: number, { rows, more }: SectionOptions): HtmlElement {
  return h(
    'section',
    { class: 'part', id: `image-${index}-${part.id}` },
    h('h3', { tabindex: '-1' }, part.title),
    part.note === null ? null : h('p', { class: 'note' }, part.note),
    part.blocks.map((block) =>
      isTable(block) ? tableHtml(block, rows, (left) => more(block, left)) : block,
    ),
  );
}

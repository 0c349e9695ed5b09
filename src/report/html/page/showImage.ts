import { h } from '../html.ts';
import type { PageImage } from '../pageData.ts';
import type { ViewContext } from '../view/context.ts';
import { imageParts } from '../view/imageParts.ts';
import { imageSection } from '../view/imageSection.ts';
import { isTable } from '../view/part.ts';
import { rowsHtml, type Table } from '../view/table.ts';
import { countText } from '../view/words.ts';
import { createMapPanel, type MapPanel } from './map/mapPanel.ts';
import { elementOf, toDom } from './toDom.ts';

/** Rows that a table has at first, and that a press of its button adds. */
const firstRows = 40;
const moreRows = 400;

export interface ShownImage {
  readonly element: HTMLElement;
  /** Null where nothing is known of its owners. */
  readonly map: MapPanel | null;
}

/** Builds the section of an image with its map, and tables that grow on demand. */
export function showImage(image: PageImage, anchor: string, context: ViewContext): ShownImage {
  const contents = image.profile?.contents ?? null;
  const map = contents ? createMapPanel(image, contents, anchor, context) : null;
  const element = elementOf(
    imageSection(image, anchor, {
      ...context,
      rows: firstRows,
      map: map ? h('div', { 'data-part': 'panel' }) : null,
      more: (table, left) => moreButton(table, left),
    }),
  );
  if (map) element.querySelector('[data-part=panel]')?.replaceWith(map.element);
  const tables = new Map(
    imageParts(image, context)
      .flatMap(({ blocks }) => blocks.filter(isTable))
      .map((table) => [table.id, table] as const),
  );
  element.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-grow]') : null;
    const table = tables.get(button?.dataset.grow ?? '');
    if (button && table) grow(button, table);
  });
  return { element, map };
}

function moreButton(table: Table, left: number) {
  return h('button', { type: 'button', class: 'more', 'data-grow': table.id }, moreText(left));
}

function moreText(left: number): string {
  const next = Math.min(left, moreRows);
  return next === left ? `Show ${countText(left)} more` : `Show ${next} of ${countText(left)} more`;
}

/** Focus stays at what is new, so that the keyboard goes on where it was. */
function grow(button: HTMLElement, table: Table): void {
  const body = button.parentElement?.querySelector('tbody');
  if (!body) return;
  const from = body.children.length;
  body.append(...rowsHtml(table, from, from + moreRows).map(toDom));
  const left = table.count - body.children.length;
  const first = body.children[from];
  if (left > 0) button.textContent = moreText(left);
  else {
    button.remove();
    if (first instanceof HTMLElement) {
      first.tabIndex = -1;
      first.focus();
    }
  }
}

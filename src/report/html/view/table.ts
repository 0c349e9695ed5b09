import { type Html, type HtmlElement, h } from '../html.ts';
import { countText } from './words.ts';

export interface Column {
  readonly title: string;
  /** Set to the right, in figures of one width. */
  readonly number?: boolean;
  /** Left away on a phone. */
  readonly low?: boolean;
}

export type Cell = Html | readonly Html[];

/** A table whose rows are made when they are shown: there may be thousands. */
export interface Table {
  /** Unique in its image. */
  readonly id: string;
  /** What it is, for those who can't see what stands around it. */
  readonly label: string;
  readonly columns: readonly Column[];
  readonly count: number;
  readonly row: (index: number) => readonly Cell[];
}

/** A table of items, each a row. */
export function tableOf<T>(
  head: Pick<Table, 'id' | 'label' | 'columns'>,
  items: readonly T[],
  cells: (item: T) => readonly Cell[],
): Table {
  return {
    ...head,
    count: items.length,
    row: (index) => {
      const item = items[index];
      return item === undefined ? [] : cells(item);
    },
  };
}

/** The table with its first rows; where there are more, a line says how many. */
export function tableHtml(table: Table, most: number, more: (left: number) => Html | null): HtmlElement {
  const left = table.count - most;
  return h(
    'div',
    { class: 'table', 'data-table': table.id },
    h(
      'table',
      { 'aria-label': table.label },
      h('thead', {}, h('tr', {}, table.columns.map(headCell))),
      h('tbody', {}, rowsHtml(table, 0, most)),
    ),
    left > 0 ? more(left) : null,
  );
}

/** Some of its rows, from one index up to another (not included). */
export function rowsHtml(table: Table, from: number, to: number): readonly HtmlElement[] {
  const count = Math.max(0, Math.min(to, table.count) - from);
  return Array.from({ length: count }, (_, offset) => {
    const cells = table.row(from + offset);
    return h(
      'tr',
      { 'data-row': from + offset },
      table.columns.map((column, at) => bodyCell(column, at, cells[at] ?? '')),
    );
  });
}

/** What is said of rows that are not there, where no script can show them. */
export function leftOut(left: number): Html {
  return h('p', { class: 'note' }, `${countText(left)} more in the JSON report; with JavaScript, here too.`);
}

function headCell({ title, number, low }: Column): HtmlElement {
  return h('th', { scope: 'col', class: classes(number, low) }, title);
}

function bodyCell({ number, low }: Column, at: number, cell: Cell): HtmlElement {
  const attributes = { class: classes(number, low) };
  return at === 0 ? h('th', { scope: 'row', ...attributes }, cell) : h('td', attributes, cell);
}

function classes(number: boolean | undefined, low: boolean | undefined): string | null {
  const names = [...(number ? ['number'] : []), ...(low ? ['low'] : [])];
  return names.length === 0 ? null : names.join(' ');
}

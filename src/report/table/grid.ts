import Table from 'cli-table3';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** How a grid is laid out. `flexible` is the column that gives way when the line is too short. */
export interface GridOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly flexible: number;
  /** Indices of the columns that hold numbers. */
  readonly right?: readonly number[];
  /** What becomes of text that does not fit the flexible column; `cut` by default; `words` wraps between words. */
  readonly overflow?: 'cut' | 'wrap' | 'words';
}

const noLines = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};
const gap = 2;
const narrowest = 8;

/**
 * Lays rows out in columns without lines, no wider than the terminal where that is possible at all. Cells are
 * plain text or text with colours; text that does not fit is cut with `…`, or goes on in the next line.
 */
export function grid(rows: readonly (readonly string[])[], options: GridOptions): string {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const widths = Array.from({ length: columns }, (_, index) => widest(rows, index) + gap);
  const needed = widths.reduce((sum, width) => sum + width, 0) - gap;
  const { flexible, width } = options;
  widths[flexible] = Math.max(narrowest, (widths[flexible] ?? 0) - Math.max(0, needed - width));
  const table = new Table({
    chars: noLines,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': gap },
    colWidths: widths,
    colAligns: widths.map((_, index) => (options.right?.includes(index) ? 'right' : 'left')),
  });
  const room = (widths[flexible] ?? 0) - gap;
  // Not by cli-table3's own wrapping, which cuts colours apart.
  const fitted = (cell: string) =>
    options.overflow === 'wrap' || options.overflow === 'words'
      ? wrapAnsi(cell, room, { hard: true, wordWrap: options.overflow === 'words' })
      : cell;
  for (const row of rows) table.push(row.map((cell, index) => (index === flexible ? fitted(cell) : cell)));
  return trimLines(table.toString());
}

function widest(rows: readonly (readonly string[])[], index: number): number {
  return rows.reduce((most, row) => Math.max(most, stringWidth(row[index] ?? '')), 0);
}

function trimLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

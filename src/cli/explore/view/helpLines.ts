import { type HelpRow, helpRows, keyColumns, whatIndent } from '../model/helpRows.ts';
import { bold, dim, type Line, plain } from './lines.ts';

/** What keys do and signs mean, from a row on. */
export function helpLines(top: number, height: number, columns: number): readonly Line[] {
  return helpRows(columns)
    .slice(top, top + height)
    .map(helpLine);
}

function helpLine(row: HelpRow): Line {
  switch (row.kind) {
    case 'title':
      return [bold('Keys')];
    case 'key': {
      if (row.what === '') return [plain(`  ${row.key}`)];
      // Where what a key does stands below it, the row has no key.
      const indent = row.key === '' ? whatIndent : keyColumns;
      return [plain(`  ${row.key}`.padEnd(indent)), dim(row.what)];
    }
    case 'signs':
      return row.signs.map(({ text, color }) => ({ text: `  ${text}`, color }));
    default:
      return row satisfies never;
  }
}

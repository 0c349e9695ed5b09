import stringWidth from 'string-width';

/**
 * A path that fits into so many columns: what is too long loses its beginning, because the end tells files apart.
 * Takes harmless text.
 */
export function tailOfPath(path: string, room: number): string {
  if (stringWidth(path) <= room) return path;
  const letters = [...path];
  let width = 1;
  let from = letters.length;
  while (from > 0 && width + stringWidth(letters[from - 1] ?? '') <= room) {
    from -= 1;
    width += stringWidth(letters[from] ?? '');
  }
  return `…${letters.slice(from).join('')}`;
}

const gap = 2;
const least = 20;

/** The columns that rows leave for a path in their last cell. */
function roomForPath(rows: readonly (readonly string[])[], width: number): number {
  const columns = Math.max(0, ...rows.map((row) => row.length - 1));
  const taken = Array.from({ length: columns }, (_, index) =>
    Math.max(0, ...rows.map((row) => stringWidth(row[index] ?? ''))),
  );
  return Math.max(least, width - taken.reduce((sum, each) => sum + each + gap, 0));
}

/** Rows whose last cell is a path, cut to what the others leave of the line. */
export function withFittingPaths(
  rows: readonly (readonly string[])[],
  width: number,
): readonly (readonly string[])[] {
  const room = roomForPath(rows, width);
  return rows.map((row) => [...row.slice(0, -1), tailOfPath(row.at(-1) ?? '', room)]);
}

import type { Scroll } from './types.ts';

/** Puts the cursor on a row of a list, and the row on the screen. */
export function scrollTo(scroll: Scroll, row: number, count: number, height: number): Scroll {
  const cursor = Math.max(0, Math.min(row, count - 1));
  const least = Math.max(0, cursor - height + 1);
  const most = Math.max(0, Math.min(cursor, count - height));
  return { cursor, top: Math.min(Math.max(scroll.top, least), Math.max(least, most)) };
}

/** How far a key moves a cursor in a list of `count` rows, `height` of which are to be seen; null for other keys. */
export function moved(key: string, { cursor }: Scroll, count: number, height: number): number | null {
  switch (key) {
    case 'up':
    case 'k':
      return cursor - 1;
    case 'down':
    case 'j':
      return cursor + 1;
    case 'pageup':
    case 'u':
      return cursor - height;
    case 'pagedown':
    case 'd':
      return cursor + height;
    case 'home':
    case 'g':
      return 0;
    case 'end':
    case 'G':
      return count - 1;
    default:
      return null;
  }
}

/** The list after a key; null for a key that does not move. */
export function scrolled(key: string, scroll: Scroll, count: number, height: number): Scroll | null {
  const row = moved(key, scroll, count, height);
  return row === null ? null : scrollTo(scroll, row, count, height);
}

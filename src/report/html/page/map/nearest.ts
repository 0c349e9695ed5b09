export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** How much a step aside counts against a step ahead. */
const aside = 2;

/**
 * The index of the box that an arrow key leads to: the nearest whose middle lies in that direction, those in the same
 * row or column first. Null where there is none.
 */
export function nearest(boxes: readonly Box[], from: number, direction: Direction): number | null {
  const start = boxes[from];
  if (!start) return null;
  let best: { readonly index: number; readonly cost: number } | null = null;
  for (const [index, box] of boxes.entries()) {
    if (index === from) continue;
    const cost = costOf(start, box, direction);
    if (cost !== null && (best === null || cost < best.cost)) best = { index, cost };
  }
  return best?.index ?? null;
}

function costOf(start: Box, box: Box, direction: Direction): number | null {
  const across = box.left + box.width / 2 - (start.left + start.width / 2);
  const along = box.top + box.height / 2 - (start.top + start.height / 2);
  const horizontal = direction === 'left' || direction === 'right';
  const ahead = (horizontal ? across : along) * (direction === 'left' || direction === 'up' ? -1 : 1);
  if (ahead <= 0) return null;
  const gap = horizontal
    ? distance(start.top, start.height, box.top, box.height)
    : distance(start.left, start.width, box.left, box.width);
  return ahead + aside * gap;
}

/** How far two spans are apart; 0 where they overlap. */
function distance(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.max(0, otherStart - (start + length), start - (otherStart + otherLength));
}

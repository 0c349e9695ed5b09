import type { Tile } from './layoutMap.ts';
import { type Direction, nearest } from './nearest.ts';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Moves the one tile that Tab reaches: by the arrows to what lies there, by Home and End to the first and the last. */
export function moveFocus(event: KeyboardEvent, map: HTMLElement, tiles: readonly Tile[]): void {
  const elements = [...map.children];
  const from = elements.indexOf(document.activeElement ?? document.body);
  const to = target(event.key, tiles, from);
  const next = to === null ? null : elements[to];
  if (from < 0 || !(next instanceof HTMLElement)) return;
  event.preventDefault();
  elements[from]?.setAttribute('tabindex', '-1');
  next.tabIndex = 0;
  next.focus();
}

function target(key: string, tiles: readonly Tile[], from: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return tiles.length - 1;
  const direction = Object.hasOwn(arrows, key) ? arrows[key] : undefined;
  return direction ? nearest(tiles.map(focusBox), from, direction) : null;
}

/** Of an open tile only the title counts: the rest is others'. */
function focusBox(tile: Tile) {
  return tile.open ? { ...tile, height: Math.min(tile.height, 22) } : tile;
}

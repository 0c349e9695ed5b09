import { formatBytes } from '../../../../nouns/index.ts';
import { percentText } from '../../../text/room.ts';
import { elementOf } from '../toDom.ts';
import { findWay } from './findWay.ts';
import { layoutMap, type Tile } from './layoutMap.ts';
import type { MapNode } from './mapNode.ts';
import { moveFocus } from './moveFocus.ts';
import { tileHtml } from './tileHtml.ts';

/** Packages are in one group; folders are in folders. */
const levels = { owners: 2, folders: 3 } as const;

/** The drawn map: which node fills it, and what was chosen in it. */
export interface MapView {
  readonly element: HTMLElement;
  /** Shows another tree from its root. */
  readonly show: (root: MapNode) => void;
  /** Zooms to the node with that key, or to its parent where it has nothing inside. */
  readonly reveal: (key: string) => void;
  /** Draws again, for another width. CSS pixels. */
  readonly draw: (width?: number) => void;
}

export interface MapEvents {
  /** A tile without anything inside was chosen. */
  readonly onChoose: (node: MapNode) => void;
  /** Another node fills the map: the way to it from the root. */
  readonly onZoom: (way: readonly MapNode[], focus: boolean) => void;
}

/** What is drawn. */
interface Drawn {
  readonly element: HTMLElement;
  readonly events: MapEvents;
  way: readonly MapNode[];
  tiles: readonly Tile[];
  chosen: string | null;
}

/** Makes an empty map. Arrow keys move, Enter zooms in or chooses, Escape zooms out. */
export function createMap(events: MapEvents): MapView & { readonly zoomTo: (depth: number) => void } {
  const element = elementOf({
    tag: 'div',
    attributes: { class: 'map', role: 'group', 'aria-label': 'Map' },
    children: [],
  });
  const drawn: Drawn = { element, events, way: [], tiles: [], chosen: null };
  element.addEventListener('click', ({ target }) => {
    const tile = target instanceof Element ? target.closest('.tile') : null;
    if (tile) enter(drawn, [...element.children].indexOf(tile));
  });
  element.addEventListener('keydown', (event) => onKey(drawn, event));
  return {
    element,
    draw: (width) => draw(drawn, width),
    show: (root) => {
      drawn.chosen = null;
      go(drawn, [root], null);
    },
    zoomTo: (depth) => go(drawn, drawn.way.slice(0, depth + 1), drawn.way[depth + 1]?.key ?? ''),
    reveal: (key) => reveal(drawn, key),
  };
}

function draw(drawn: Drawn, given?: number): void {
  const { element, way, chosen } = drawn;
  const node = way.at(-1);
  if (!node) return;
  const width = given ?? element.clientWidth;
  const height = heightFor(width);
  element.style.height = `${height}px`;
  drawn.tiles = layoutMap(node, width, height, node.look === 'folder' ? levels.folders : levels.owners);
  const whole = way[0]?.bytes ?? 0;
  element.setAttribute('aria-label', labelOf(node, whole));
  const reached = Math.max(0, indexOf(drawn.tiles, chosen));
  element.replaceChildren(
    ...drawn.tiles.map((tile, index) => tileElement(tile, index === reached, whole, chosen)),
  );
}

/** Shows the last node of a way; `focus` is the key of the tile that gets it, null for none. */
function go(drawn: Drawn, way: readonly MapNode[], focus: string | null): void {
  drawn.way = way;
  draw(drawn);
  drawn.events.onZoom(way, focus !== null);
  if (focus !== null) focusTile(drawn.element, drawn.tiles, focus);
}

/** Zooms to what has something inside, and chooses what has not. */
function enter(drawn: Drawn, index: number): void {
  const { element, way, tiles, events } = drawn;
  const node = tiles[index]?.node;
  const from = way.at(-1);
  if (!node || !from) return;
  if (node.children.length > 0) {
    go(drawn, [...way, ...wayTo(from, node)], '');
    return;
  }
  drawn.chosen = node.key;
  for (const each of element.querySelectorAll('[aria-pressed]')) each.removeAttribute('aria-pressed');
  element.children[index]?.setAttribute('aria-pressed', 'true');
  events.onChoose(node);
}

function onKey(drawn: Drawn, event: KeyboardEvent): void {
  const { element, way, tiles } = drawn;
  const out = event.key === 'Escape' || event.key === 'Backspace';
  if (out && way.length > 1) {
    event.preventDefault();
    go(drawn, way.slice(0, -1), way.at(-1)?.key ?? '');
  } else moveFocus(event, element, tiles);
}

function reveal(drawn: Drawn, key: string): void {
  const root = drawn.way[0];
  const found = root ? findWay(root, key) : null;
  if (!found) return;
  const last = found.at(-1);
  drawn.chosen = key;
  go(drawn, last && last.children.length === 0 ? found.slice(0, -1) : found, null);
}

/** Wide on a desk, high on a phone. */
function heightFor(width: number): number {
  return width < 560 ? Math.round(width * 1.25) : Math.max(380, Math.min(600, Math.round(width * 0.5)));
}

function labelOf(node: MapNode, whole: number): string {
  return `Map of ${node.name}: ${formatBytes(node.bytes)}, ${percentText(node.bytes, whole)} of the image. Arrow keys move, Enter zooms in, Escape out.`;
}

function tileElement(tile: Tile, reached: boolean, whole: number, chosen: string | null): HTMLElement {
  const element = elementOf(tileHtml(tile, whole, reached, tile.node.key === chosen));
  element.style.left = `${tile.left}px`;
  element.style.top = `${tile.top}px`;
  element.style.width = `${tile.width}px`;
  element.style.height = `${tile.height}px`;
  return element;
}

/** The nodes between one and another drawn inside it, the last included. What is drawn as the rest of a node is in no tree. */
function wayTo(from: MapNode, node: MapNode): readonly MapNode[] {
  const way = findWay(from, node.key);
  if (way) return way.slice(1);
  const parent = findWay(from, node.key.replace(/^rest of /, '')) ?? [];
  return [...parent.slice(1), node];
}

function indexOf(tiles: readonly Tile[], key: string | null): number {
  return tiles.findIndex(({ node }) => node.key === key);
}

function focusTile(element: HTMLElement, tiles: readonly Tile[], key: string): void {
  const index = Math.max(0, indexOf(tiles, key));
  for (const each of element.children) each.setAttribute('tabindex', '-1');
  const tile = element.children[index];
  if (!(tile instanceof HTMLElement)) return;
  tile.tabIndex = 0;
  tile.focus({ preventScroll: true });
}

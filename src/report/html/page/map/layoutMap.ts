import { hierarchy, treemap } from 'd3-hierarchy';
import { counted } from '../../view/words.ts';
import type { MapNode } from './mapNode.ts';

/** A tile with its place, in CSS pixels. */
export interface Tile {
  readonly node: MapNode;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** True where tiles lie on it: only its title is seen. */
  readonly open: boolean;
}

interface Drawn {
  readonly node: MapNode;
  readonly children: readonly Drawn[];
}

/** Square pixels: what would be smaller is drawn together with its like, and what is opened is larger. */
const smallest = 220;
const opened = 7_000;
const titleHeight = 22;
const most = 400;
/** So many of the zoomed node are drawn in any case: else a node of equally small ones would show nothing. */
const least = 40;

/**
 * Places what is inside a node, so many levels of it; those above come before those below. Areas are as bytes, but
 * for titles and gaps. What is too small to be read is one tile that can be opened like any other.
 */
export function layoutMap(node: MapNode, width: number, height: number, levels: number): readonly Tile[] {
  if (node.bytes <= 0 || width <= 0 || height <= 0) return [];
  const area = (width * height) / node.bytes;
  const drawn = { node, children: drawnChildren(node, area, levels, least) };
  const rectangles = treemap<Drawn>()
    .size([width, height])
    .paddingInner(2)
    .paddingOuter((each) => (each.depth === 0 ? 0 : 3))
    .paddingTop((each) => (each.depth === 0 ? 0 : titleHeight))(
    hierarchy<Drawn>(drawn, ({ children }) => [...children])
      .sum((each) => (each.children.length === 0 ? each.node.bytes : 0))
      .sort((a, b) => (b.value ?? 0) - (a.value ?? 0)),
  );
  return rectangles
    .descendants()
    .slice(1)
    .map((each) => ({
      node: each.data.node,
      open: each.data.children.length > 0,
      ...pixels(each, width, height),
    }));
}

/**
 * Whole pixels: edges are rounded, not sizes, so that neighbours stay apart. d3's own rounding lets some stick out, and
 * so does its padding around what has almost no size: no edge lies beyond the map's.
 */
function pixels({ x0, y0, x1, y1 }: Edges, width: number, height: number) {
  const inside = (edge: number, most: number) => Math.min(most, Math.max(0, Math.round(edge)));
  const [left, top] = [inside(x0, width), inside(y0, height)];
  return {
    ...{ left, top },
    width: Math.max(0, inside(x1, width) - left),
    height: Math.max(0, inside(y1, height) - top),
  };
}

type Edges = Readonly<Record<'x0' | 'y0' | 'x1' | 'y1', number>>;

function drawnChildren(node: MapNode, area: number, levels: number, few = 0): readonly Drawn[] {
  const big = node.children
    .slice(0, most)
    .filter(({ bytes }, index) => index < few || bytes * area >= smallest);
  const rest = node.children.slice(big.length);
  // One small tile would only be replaced by another.
  const shown = rest.length < 2 ? node.children : [...big, restOf(node, rest)];
  return shown.map((child) => ({
    node: child,
    children: levels > 1 && child.bytes * area >= opened ? drawnChildren(child, area, levels - 1) : [],
  }));
}

/** Children come by weight, so the small ones are the last. */
function restOf(parent: MapNode, rest: readonly MapNode[]): MapNode {
  return {
    key: `rest of ${parent.key}`,
    name: counted(rest.length, 'smaller one'),
    look: parent.look === 'mixed' ? 'other' : parent.look,
    bytes: rest.reduce((sum, { bytes }) => sum + bytes, 0),
    about: { kind: 'rest' },
    children: rest,
  };
}

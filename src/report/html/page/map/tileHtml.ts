import { formatBytes } from '../../../../nouns/index.ts';
import { percentText } from '../../../text/room.ts';
import { type HtmlElement, h } from '../../html.ts';
import type { Tile } from './layoutMap.ts';

/** A tile as a button: its name where there is room, and all of it for a screen reader. `reached`: Tab leads to it. */
export function tileHtml(tile: Tile, whole: number, reached: boolean, chosen: boolean): HtmlElement {
  const { node, open, width, height } = tile;
  const size = formatBytes(node.bytes);
  const inside = node.children.length > 0;
  const label = `${node.name}, ${size}, ${percentText(node.bytes, whole)} of the image${inside ? ', zoom in' : ''}`;
  const named = width >= Math.min(46, roomFor(node.name)) && height >= 17;
  const sized = width >= roomFor(size) + (open ? 90 : 0) && (open || (named && height >= 36));
  return h(
    'button',
    {
      type: 'button',
      class: `tile k-${node.look}${open ? ' open' : ''}${inside && !open ? ' deep' : ''}${named || open ? '' : ' bare'}`,
      tabindex: reached ? 0 : -1,
      'aria-label': label,
      'aria-pressed': chosen ? 'true' : null,
      title: `${node.name}\n${size}, ${percentText(node.bytes, whole)}`,
    },
    named ? h('span', { class: 'name' }, node.name) : null,
    sized ? h('span', { class: 'size' }, size) : null,
  );
}

/** CSS pixels that a text takes in a tile, about: a letter more or less ends in an ellipsis. */
function roomFor(text: string): number {
  return text.length * 8 + 10;
}

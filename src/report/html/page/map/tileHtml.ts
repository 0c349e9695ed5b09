import { formatBytes } from '../../../../nouns/index.ts';
import { percentText } from '../../../text/room.ts';
import { type HtmlElement, h } from '../../html.ts';
import type { Tile } from './layoutMap.ts';

/** A tile as a button: its name where there is room, and all of it for a screen reader. */
export function tileHtml(tile: Tile, whole: number, first: boolean, chosen: boolean): HtmlElement {
  const { node, open, width, height } = tile;
  const size = formatBytes(node.bytes);
  const inside = node.children.length > 0;
  const label = `${node.name}, ${size}, ${percentText(node.bytes, whole)} of the image${inside ? ', zoom in' : ''}`;
  const named = width >= 34 && height >= 16;
  const sized = open ? width >= 120 : named && height >= 34;
  return h(
    'button',
    {
      type: 'button',
      class: `tile k-${node.look}${open ? ' open' : ''}${inside && !open ? ' more' : ''}`,
      tabindex: first ? 0 : -1,
      'aria-label': label,
      'aria-pressed': chosen ? 'true' : null,
      title: `${node.name}\n${size}, ${percentText(node.bytes, whole)}`,
    },
    named ? h('span', { class: 'name' }, node.name) : null,
    sized ? h('span', { class: 'size' }, size) : null,
  );
}

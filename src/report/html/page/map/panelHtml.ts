import { formatBytes } from '../../../../nouns/index.ts';
import { type HtmlElement, h } from '../../html.ts';
import { partAnchor } from '../../view/imageAnchors.ts';
import type { MapNode } from './mapNode.ts';

const kinds = [
  { value: 'type', label: 'By type' },
  { value: 'layer', label: 'By layer' },
  { value: 'folder', label: 'Folders' },
] as const;

/** The panel around a map, still empty. `anchor` is the image's, and tells its choices apart from others'. */
export function panelHtml(anchor: string): HtmlElement {
  return h(
    'section',
    { class: 'part map-panel', id: partAnchor(anchor, 'map') },
    h('h3', { tabindex: '-1' }, 'Whose bytes'),
    h(
      'fieldset',
      { class: 'choice' },
      h('legend', { class: 'unseen' }, 'What the map shows'),
      kinds.map(({ value, label }) =>
        h('label', {}, h('input', { type: 'radio', name: `map-${anchor}`, value }), h('span', {}, label)),
      ),
    ),
    h('nav', { class: 'crumbs', 'aria-label': 'Where in the map', 'data-part': 'crumbs' }),
    h(
      'div',
      { class: 'map-and-detail' },
      h('div', { 'data-part': 'map' }),
      h('aside', { class: 'detail', 'aria-live': 'polite', 'aria-label': 'Details', 'data-part': 'detail' }),
    ),
    h('div', { class: 'legend', 'data-part': 'legend' }),
    h(
      'p',
      { class: 'note keys' },
      'Areas are bytes. ',
      ...['←', '→', '↑', '↓'].map((key) => h('kbd', {}, key)),
      ' move, ',
      h('kbd', {}, 'Enter'),
      ' zooms in, ',
      h('kbd', {}, 'Esc'),
      ' out, ',
      h('kbd', {}, '/'),
      ' searches. The tables below say the same in words.',
    ),
  );
}

/** The way from the whole image to what fills the map; each step leads back. */
export function crumbsHtml(way: readonly MapNode[]): HtmlElement {
  return h(
    'ol',
    {},
    way.map((node, depth) => {
      const text = `${node.name} ${formatBytes(node.bytes)}`;
      const last = depth === way.length - 1;
      return h(
        'li',
        {},
        last
          ? h('span', { 'aria-current': 'location' }, text)
          : h('button', { type: 'button', 'data-depth': depth }, text),
      );
    }),
  );
}

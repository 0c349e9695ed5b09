import type { Html } from '../html.ts';

const drawing = new Set(['svg', 'rect']);
const svg = 'http://www.w3.org/2000/svg';

/** Makes nodes of HTML as data. Text becomes text: nothing is parsed. */
export function toDom(html: Html): Node {
  if (typeof html === 'string') return document.createTextNode(html);
  const element = drawing.has(html.tag)
    ? document.createElementNS(svg, html.tag)
    : document.createElement(html.tag);
  for (const [name, value] of Object.entries(html.attributes))
    if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  element.append(...html.children.map(toDom));
  return element;
}

/** The element that HTML as data makes. */
export function elementOf(html: Exclude<Html, string>): HTMLElement {
  const node = toDom(html);
  if (node instanceof HTMLElement) return node;
  throw new Error(`${html.tag} is no element of HTML`);
}

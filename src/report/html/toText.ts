import type { Attributes, Html } from './html.ts';

const empty = new Set(['br', 'meta', 'link', 'input', 'wbr']);
const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Writes HTML as text. All text and all values of attributes are escaped. */
export function toText(html: Html): string {
  if (typeof html === 'string') return escapeHtml(html);
  const open = `<${html.tag}${attributesText(html.attributes)}>`;
  return empty.has(html.tag) ? open : `${open}${html.children.map(toText).join('')}</${html.tag}>`;
}

/** Text as it may stand between tags and in a quoted attribute. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => entities.get(char) ?? char);
}

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === null || value === false) return '';
      return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
    })
    .join('');
}

import { plainText } from '../text/plainText.ts';

/**
 * Every character that can mean something to GitHub's Markdown or HTML inside a paragraph or a table cell.
 * Written as a numeric entity it is text to every Markdown parser, a cell's `|` included.
 */
const meaningful = /[\\`*_{}[\]<>&|~@:!$^"'#]/g;
/** Keeps apart what a parser might look for in decoded text: an address, an emoji's name, a formula. */
const apart = '<!-- -->';
const split: ReadonlySet<string> = new Set(['@', ':', '$']);

/**
 * Makes hostile text safe as text of a paragraph, a list or a table cell: it cannot end the cell, start a link, an
 * image or HTML, or hide anything. Everything hostile goes through here, by `code` or by `prose`.
 */
export function escapeText(hostile: string, most: number): string {
  const text = plainText(hostile, most).trim() || ' ';
  return text
    .replace(/www\.|\/(?=\/)/gi, (start) => (start === '/' ? '/\u0001' : `${start.slice(0, 3)}\u0000`))
    .replace(meaningful, (char) => `&#${char.charCodeAt(0)};${split.has(char) ? apart : ''}`)
    .replaceAll('\u0000', `${apart}.`)
    .replaceAll('\u0001', apart);
}

/** Hostile text as code: GitHub looks for mentions, issue numbers and emoji names only outside of `<code>`. */
export function code(hostile: string, most = 200): string {
  return `<code>${escapeText(hostile, most)}</code>`;
}

/** What GitHub links to commits of the repository, beside `name@hash`: seven to forty digits that stand alone. */
const bareHash = /\b[0-9a-f]{7,40}\b/gi;
const noSpace = '&#8203;';
/** What would begin a list or underline a heading; other beginnings are escaped wherever they stand. */
const beginning = /^[-+=]|(?<=^\d{1,9})[.)]/;

/**
 * A sentence of ours that may quote hostile text. A zero-width space after `@` and `#`, and in what looks like a
 * commit, keeps it from mentioning anybody and from linking anything, which GitHub looks for in the finished text.
 * A formula could hide text: none begins in it.
 */
export function prose(hostile: string, most = 2000): string {
  return (
    escapeText(hostile, most)
      // A dollar sign in an element of its own begins no formula (docs.github.com, "Writing mathematical expressions").
      .replaceAll(`&#36;${apart}`, '<span>&#36;</span>')
      .replace(beginning, (char) => `&#${char.charCodeAt(0)};`)
      .replace(bareHash, (hash) => hash.replace(/.{6}(?=.)/g, `$&${noSpace}`))
      .replace(/&#(?:64|35);|\bGH-(?=\d)/gi, (start) => `${start}${noSpace}`)
  );
}

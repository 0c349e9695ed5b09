import { readFileSync } from 'node:fs';
import markdownIt from 'markdown-it';

export type Theme = 'light' | 'dark';

// As GitHub reads a comment: HTML, tables and bare addresses; a line break in a paragraph is one in a comment.
const github = markdownIt({ html: true, linkify: true, breaks: true });
github.linkify.set({ fuzzyLink: false });

const colors = {
  light: { page: '#ffffff', border: '#d1d9e0', head: '#f6f8fa', muted: '#59636e' },
  dark: { page: '#0d1117', border: '#3d444d', head: '#151b23', muted: '#9198a1' },
} as const;

/** A page with one comment as GitHub shows it on a pull request: its box, its width, its stylesheet. */
export function page(markdown: string, theme: Theme): string {
  const { border, head, muted, page: background } = colors[theme];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>${stylesheet(theme)}</style>
<style>
body { margin: 0; background: ${background}; }
main { max-width: 872px; margin: 0 auto; padding: 16px; }
article { border: 1px solid ${border}; border-radius: 6px; overflow: hidden; }
header { background: ${head}; color: ${muted}; border-bottom: 1px solid ${border}; padding: 8px 16px;
  font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
header b { font-weight: 600; }
.markdown-body { font-size: 14px; padding: 16px; }
</style>
<main><article><header><b>github-actions</b> bot commented now</header>
<div class="markdown-body">${github.render(markdown)}</div></article></main></html>`;
}

function stylesheet(theme: Theme): string {
  return readFileSync(
    new URL(import.meta.resolve(`github-markdown-css/github-markdown-${theme}.css`)),
    'utf8',
  );
}

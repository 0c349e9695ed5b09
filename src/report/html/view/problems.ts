import type { Problem } from '../../../nouns/index.ts';
import { type Html, type HtmlElement, h } from '../html.ts';
import { place, type ViewContext } from './context.ts';
import { shown } from './words.ts';

/** A problem: what, where, what was expected, what to do. */
export function problemHtml(problem: Problem, context: ViewContext): HtmlElement {
  const { message, where, expected, fix } = problem;
  const said = (word: string, text: string | undefined): Html | null =>
    text === undefined ? null : h('span', { class: 'said' }, `${word}: ${shown(text, 600)}`);
  return h(
    'div',
    { class: 'problem' },
    h('p', {}, shown(message, 600)),
    h(
      'p',
      { class: 'note' },
      where ? h('span', { class: 'said' }, place(where.file, where.line ?? null, context)) : null,
      said('expected', expected),
      said('do', fix),
    ),
  );
}

/** The end of a build's output. */
export function outputHtml(lines: readonly string[]): readonly HtmlElement[] {
  if (lines.length === 0) return [];
  const text = h(
    'pre',
    { tabindex: '0', 'aria-label': 'End of the build’s output' },
    lines.map((line) => shown(line, 500)).join('\n'),
  );
  return [text];
}

import type { SyntaxNode } from '@lezer/common';
import { children } from './pythonTree.ts';

const opening = /^[A-Za-z]*('''|"""|'|")/;

/** The text of a string's node; what a format string puts in is `*`. */
export function stringText(node: SyntaxNode, source: string): string {
  if (node.name === 'ContinuedString')
    return children(node)
      .map((part) => stringText(part, source))
      .join('');
  const raw = source.slice(node.from, node.to);
  const [before, quote] = opening.exec(raw) ?? [];
  if (before === undefined || quote === undefined) return '';
  const start = before.length;
  let text = raw.slice(start, raw.endsWith(quote) ? Math.max(start, raw.length - quote.length) : undefined);
  if (node.name === 'FormatString') text = text.replace(/\{[^{}]*\}/g, '*');
  return text.replace(/\\(['"\\])/g, '$1');
}

/** Where the first character of a string is, behind its prefix and opening quotes. */
export function stringStart({ from, to }: SyntaxNode, source: string): number {
  return from + (opening.exec(source.slice(from, to))?.[0].length ?? 0);
}

import type { PackageType, UnownedKind } from '../../../nouns/index.ts';
import { percentText } from '../../text/room.ts';
import { type Html, type HtmlElement, h } from '../html.ts';

/**
 * A bar whose length is a share of a whole. Decoration: the number stands beside it.
 * @param mark where a line stands in it, as a share of the whole: between 0 and 1
 */
export function bar(part: number, whole: number, look = '', mark: number | null = null): HtmlElement {
  const share = whole <= 0 ? 0 : Math.min(100, Math.max(0, (Math.abs(part) / whole) * 100));
  return h(
    'svg',
    { class: `bar ${look}`.trim(), 'aria-hidden': 'true', width: '100%', height: '6' },
    h('rect', { class: 'track', width: '100%', height: '6', rx: '2' }),
    h('rect', { class: 'fill', width: `${share.toFixed(2)}%`, height: '6', rx: '2' }),
    mark === null
      ? null
      : h('rect', { class: 'mark', x: `${(mark * 100).toFixed(2)}%`, width: '2', height: '6' }),
  );
}

/** A share of the image in percent, with its bar; a dash for none. */
export function shareOf(part: number, whole: number): readonly Html[] {
  if (part === 0) return ['–'];
  return [h('span', { class: 'share' }, percentText(part, whole)), bar(part, whole)];
}

export type Verdict = 'pass' | 'warn' | 'fail' | 'error';

const verdictMarks: Readonly<Record<Verdict, string>> = {
  pass: '✓ pass',
  warn: '! warn',
  fail: '✗ fail',
  error: '✗ error',
};

/** A verdict as a word with a sign: never a colour alone. */
export function verdictBadge(verdict: Verdict): HtmlElement {
  return h('span', { class: `badge ${verdict}` }, verdictMarks[verdict]);
}

/** The colour of an owner, as in the map and its legend. */
export function swatch(kind: PackageType | UnownedKind | 'folder'): HtmlElement {
  return h('span', { class: `swatch k-${kind}`, 'aria-hidden': 'true' });
}

/** Text set as code. */
export function code(text: string): HtmlElement {
  return h('code', {}, text);
}

/** A small word behind a name: `inferred`. */
export function tag(text: string, title: string): HtmlElement {
  return h('span', { class: 'tag', title }, text);
}

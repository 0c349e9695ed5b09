/** The most that a text may have: bytes of UTF-8 (a step summary), or UTF-16 units (GitHub's comments). */
export interface Budget {
  readonly unit: 'bytes' | 'characters';
  readonly count: number;
}

/**
 * The first of several renderings, from the most detailed to the barest, that keeps the budget; the last one when
 * none does.
 */
export function fit(renderings: readonly (() => string)[], most: Budget): string {
  let text = '';
  for (const render of renderings) {
    text = render();
    if (lengthIn(text, most.unit) <= most.count) return text;
  }
  return text;
}

/** Length of a text in bytes of UTF-8 or in UTF-16 units. */
export function lengthIn(text: string, unit: Budget['unit']): number {
  return unit === 'bytes' ? new TextEncoder().encode(text).length : text.length;
}

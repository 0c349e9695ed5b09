/**
 * The first of several renderings, from the most detailed to the barest, that is at most `maxBytes` of UTF-8;
 * the last one when none is.
 */
export function fit(renderings: readonly (() => string)[], maxBytes: number): string {
  let text = '';
  for (const render of renderings) {
    text = render();
    if (utf8Bytes(text) <= maxBytes) return text;
  }
  return text;
}

/** Length of a text in UTF-8. */
export function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

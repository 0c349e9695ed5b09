/**
 * A path as a database writes it, as a path in the image: without leading slash. Null for one that leads nowhere, or
 * out of the image: no package manager writes those.
 */
export function imagePath(written: string): string | null {
  const path = written.replace(/^(?:\.?\/)+/, '');
  return /(?:^|\/)\.{0,2}(?:\/|$)/.test(path) ? null : path;
}

/**
 * A path of an image as people write it: its bytes, which are held one to a character, read as UTF-8. A path that is
 * no UTF-8, or that is text already, stays as it is. Not yet harmless: `plainText` makes it so.
 */
export function readablePath(path: string): string {
  if (!/[^\0-\x7f]/.test(path)) return path;
  if (/[^\0-\xff]/.test(path)) return path;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(path, 'latin1'));
  } catch {
    return path;
  }
}

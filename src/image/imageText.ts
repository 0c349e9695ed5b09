/**
 * A name or path of an image as text: its bytes, which are held one to a character inside this room, read as UTF-8.
 * What is no UTF-8 stays as it is, and so does what is text already. Not harmless: hostile as before.
 */
export function imageText(bytes: string): string {
  if (!/[^\0-\x7f]/.test(bytes)) return bytes;
  if (/[^\0-\xff]/.test(bytes)) return bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(bytes, 'latin1'));
  } catch {
    return bytes;
  }
}

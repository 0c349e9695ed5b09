/** A text as the Latin-1 string of its UTF-8 bytes, one character a byte, as paths and names in images are. */
export function latin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** A path out of a text that was read as UTF-8, as paths of an image are written: one character a byte. */
export function latin1Path(path: string): string {
  return Buffer.from(path, 'utf8').toString('latin1');
}

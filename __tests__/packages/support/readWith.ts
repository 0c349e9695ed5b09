import type { FileFacts, Reader } from '../../../src/packages/index.ts';

/**
 * What a reader says of a file, whose bytes come in pieces of some length; undefined where it doesn't want the file.
 * Every piece is overwritten after it was given, as the tar's buffers are.
 */
export async function readWith(
  reader: Reader,
  path: string,
  content: string | Buffer,
  pieceBytes = 65_536,
): Promise<FileFacts | null | undefined> {
  const bytes = Buffer.from(content);
  const file = { path, bytes: bytes.length, executable: false };
  if (!reader.wants(file)) return undefined;
  const reading = reader.open(file);
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const piece = Buffer.from(bytes.subarray(at, at + pieceBytes));
    reading.push(piece);
    piece.fill(0x78);
  }
  return reading.end();
}

/** The same of a file that must be wanted, and must say something. */
export async function factsWith(reader: Reader, path: string, content: string | Buffer): Promise<FileFacts> {
  const found = await readWith(reader, path, content);
  if (found === undefined || found === null) throw new Error(`${reader.id} says nothing of ${path}`);
  return found;
}

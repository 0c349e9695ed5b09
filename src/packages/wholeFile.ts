import type { FileFacts, FileHead, Reading } from './types.ts';

/** What a file that is too large says: only that. */
function tooLarge(file: FileHead, maxBytes: number): FileFacts {
  const message = `the file has ${file.bytes} bytes, and no more than ${maxBytes} are read`;
  return { packages: [], claims: [], problems: [{ message }] };
}

/** A reading that collects the file, at most `maxBytes` of it, and parses it at its end. */
export function wholeFile(
  file: FileHead,
  maxBytes: number,
  parse: (bytes: Buffer) => FileFacts | null | Promise<FileFacts | null>,
): Reading {
  if (file.bytes > maxBytes) return { push: () => {}, end: () => tooLarge(file, maxBytes) };
  const pieces: Buffer[] = [];
  return {
    push: (chunk) => pieces.push(Buffer.from(chunk)),
    end: () => parse(pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces)),
  };
}

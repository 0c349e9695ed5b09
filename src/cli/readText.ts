import { createReadStream } from 'node:fs';
import { GateError } from '../nouns/index.ts';

/** More than any report that was ever made; a larger file is not read into memory. */
const mostBytes = 64 * 2 ** 20;

/** Reads a text file, or standard input for `-`. Throws GateError when it can't be read or is absurdly large. */
export async function readText(file: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const stream: AsyncIterable<unknown> = file === '-' ? process.stdin : createReadStream(file);
    for await (const chunk of stream) {
      const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
      size += bytes.length;
      if (size > mostBytes) break;
      chunks.push(bytes);
    }
  } catch (cause) {
    const problem = { code: 'report-unreadable', message: `${file} could not be read: ${reason(cause)}` };
    throw new GateError(problem, { cause });
  }
  if (size <= mostBytes) return Buffer.concat(chunks).toString('utf8');
  throw new GateError({
    code: 'report-too-large',
    message: `${file} is larger than 64MiB, which no report is`,
    expected: 'a report that size-gate check --output wrote',
  });
}

function reason(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission denied';
  return cause instanceof Error ? cause.message : String(cause);
}

import { createReadStream } from 'node:fs';
import { systemReason } from '../doors/systemReason.ts';
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
    const problem = {
      code: 'report-unreadable',
      message: `${file} could not be read: ${systemReason(cause)}`,
      expected: 'a report that size-gate check --output wrote',
      fix: 'check the path, or write the report first: size-gate check --output FILE',
    };
    throw new GateError(problem, { cause });
  }
  if (size <= mostBytes) return Buffer.concat(chunks).toString('utf8');
  throw new GateError({
    code: 'report-too-large',
    message: `${file} is larger than 64MiB, which no report is`,
    expected: 'a report that size-gate check --output wrote',
    fix: 'check the path: this is another file',
  });
}

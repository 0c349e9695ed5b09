import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { GateError, type Problem } from '../nouns/index.ts';
import type { DiffRequest } from './types.ts';

/** What a target turned out to be: a report's text, an archive that comes as a stream, or anything else to weigh. */
export type Opened =
  | { readonly kind: 'report'; readonly text: string }
  | { readonly kind: 'stream'; readonly stream: AsyncIterable<Uint8Array> }
  | { readonly kind: 'image' };

/** More than any report that was ever made. */
const mostReportBytes = 64 * 2 ** 20;
const headBytes = 512;

/**
 * Looks at a target's first bytes: a report is text that begins as JSON does, which no archive is. `-` is standard
 * input. Throws a GateError for such text that is too large.
 */
export async function openTarget(
  target: string,
  { workingDirectory, stdin }: Pick<DiffRequest, 'workingDirectory' | 'stdin'>,
): Promise<Opened> {
  if (target === '-' && stdin) return openStream(stdin());
  const path = resolve(workingDirectory, target);
  const found = await stat(path).catch(() => null);
  // A pipe (of a shell's `<(…)`) can be read once only, as standard input can.
  if (found?.isFIFO()) return openStream(createReadStream(path));
  if (!found?.isFile() || !(await beginsLikeJson(path))) return { kind: 'image' };
  return { kind: 'report', text: await textOf(createReadStream(path)) };
}

async function openStream(source: AsyncIterable<Buffer>): Promise<Opened> {
  const chunks = source[Symbol.asyncIterator]();
  const head: Buffer[] = [];
  let size = 0;
  while (size < headBytes) {
    const next = await chunks.next();
    if (next.done) break;
    head.push(next.value);
    size += next.value.length;
  }
  const whole = resumed(Buffer.concat(head), chunks);
  if (!looksLikeJson(Buffer.concat(head))) return { kind: 'stream', stream: whole };
  return { kind: 'report', text: await textOf(whole) };
}

async function* resumed(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function beginsLikeJson(path: string): Promise<boolean> {
  const file = await open(path, 'r').catch((): null => null);
  if (!file) return false;
  try {
    const head = Buffer.alloc(headBytes);
    const { bytesRead } = await file.read(head, 0, headBytes, 0);
    return looksLikeJson(head.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/** A tar may begin with any name, and so with a brace, but the rest of its first block is full of zero bytes. */
function looksLikeJson(head: Buffer): boolean {
  return !head.includes(0) && /^\ufeff?\s*[{[]/.test(head.toString('utf8'));
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > mostReportBytes) throw new GateError(tooLarge);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\ufeff/, '');
}

const tooLarge: Problem = {
  code: 'report-too-large',
  message: 'the file is larger than 64MiB, which no report is',
  expected: 'a report that size-gate check --output wrote',
  fix: 'check the path: this is another file',
};

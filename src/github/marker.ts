import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { CommentRequest } from './types.ts';

const markerData = z.strictObject({
  key: z.string(),
  head: z.string(),
  run: z.int().nonnegative(),
  attempt: z.int().nonnegative(),
  /** SHA-256 of the text that decides whether the comment is the same, as hex. */
  hash: z.string(),
  /** SHA-256 of the text below the marker as it was written: tells whether somebody changed it since. */
  text: z.string(),
});

/** What a comment of ours says about itself, hidden at the very start of its body. */
export type Marker = Readonly<z.infer<typeof markerData>>;

// The JSON can't hold a `>`: it is escaped, and so are the dashes that could end an HTML comment.
const atStart = /^<!-- size-gate 1 (\{[^>\r\n]*\}) -->/;

/** What the comment of a request will say about itself. */
export function markerOf(request: CommentRequest): Marker {
  return {
    key: request.key,
    head: request.headSha,
    run: request.run.id,
    attempt: request.run.attempt,
    hash: sha256(request.stableText),
    text: textHash(request.body),
  };
}

/**
 * The marker as an HTML comment of one line. In its JSON `<`, `>`, `-`, `&` and all that is not plain ASCII are
 * escaped, so that no key can end the comment, or be taken for another's beginning.
 */
export function writeMarker(marker: Marker): string {
  const { key, head, run, attempt, hash, text } = marker;
  const json = JSON.stringify({ key, head, run, attempt, hash, text });
  return `<!-- size-gate 1 ${json.replace(/[^ -~]|[<>&-]/g, escaped)} -->`;
}

/** The marker at the start of a comment's body; null where there is none of this form. Never throws. */
export function readMarker(body: string): Marker | null {
  const json = atStart.exec(body)?.[1];
  if (json === undefined) return null;
  try {
    return markerData.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}

/** Whether the text below the marker is still the one that was written with it. */
export function isIntact(body: string, marker: Marker): boolean {
  return textHash(body.replace(atStart, '')) === marker.text;
}

/** Below 0 where `a` is of an earlier run than `b`, above 0 where it is of a later one, 0 for one and the same. */
export function compareRuns(a: Marker, b: Marker): number {
  return a.run - b.run || a.attempt - b.attempt;
}

/** Blind to what a server may change and nobody sees: the kind of line ends, blanks before them, and empty ends. */
function textHash(text: string): string {
  const lines = text.trim().split(/\r\n|\r|\n/);
  return sha256(lines.map((line) => line.trimEnd()).join('\n'));
}

/** As hex. */
function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

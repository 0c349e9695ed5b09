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
    hash: createHash('sha256').update(request.stableText).digest('hex'),
  };
}

/**
 * The marker as an HTML comment of one line. In its JSON `<`, `>`, `-`, `&` and all that is not plain ASCII are
 * escaped, so that no key can end the comment, or be taken for another's beginning.
 */
export function writeMarker(marker: Marker): string {
  const { key, head, run, attempt, hash } = marker;
  const json = JSON.stringify({ key, head, run, attempt, hash });
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

/** Below 0 where `a` is of an earlier run than `b`, above 0 where it is of a later one, 0 for one and the same. */
export function compareRuns(a: Marker, b: Marker): number {
  return a.run - b.run || a.attempt - b.attempt;
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

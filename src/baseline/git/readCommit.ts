import { type GitTools, git } from '../../config/index.ts';

export interface Commit {
  /** Full hash. */
  readonly hash: string;
  /** Also where a shallow clone does not have them. */
  readonly parents: readonly string[];
  /** ISO 8601; null for a time that no calendar has. */
  readonly committedAt: string | null;
}

const fullHash = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** True for the whole name of a commit, by SHA-1 or SHA-256: no option, no range, no path. */
export function isHash(text: string): boolean {
  return fullHash.test(text);
}

/**
 * The commit that a revision of any form means: branch, tag, hash, `HEAD~2`. Null where there is none. A name that
 * begins with a dash is none: git allows no such branch, and it would be an option.
 */
export async function resolveCommit(revision: string, tools: GitTools): Promise<string | null> {
  if (revision === '' || revision.startsWith('-') || /[\0\n]/.test(revision)) return null;
  const answer = await git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], tools);
  const hash = answer.ok ? answer.stdout.trim() : '';
  return isHash(hash) ? hash : null;
}

/** Reads a commit by its hash; null where the clone does not have it. */
export async function readCommit(hash: string, tools: GitTools): Promise<Commit | null> {
  if (!isHash(hash)) return null;
  const answer = await git(['cat-file', 'commit', hash], tools);
  return answer.ok ? parseCommit(hash, answer.stdout) : null;
}

/** Parses the header lines of a commit, as `git cat-file commit` prints them; what people wrote below is not read. */
export function parseCommit(hash: string, text: string): Commit {
  const header = text.slice(0, text.indexOf('\n\n') + 1 || undefined).split('\n');
  const parents = header.flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
  const seconds = header.flatMap((line) => /^committer .* (\d+) [+-]\d{4}$/.exec(line)?.[1] ?? [])[0];
  return { hash, parents: parents.filter(isHash), committedAt: dateOf(seconds) };
}

function dateOf(seconds: string | undefined): string | null {
  const date = new Date(Number(seconds) * 1000);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

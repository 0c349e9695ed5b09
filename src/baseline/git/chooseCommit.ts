import { type GitTools, git } from '../../config/index.ts';
import type { Problem } from '../../nouns/index.ts';
import { lostCommit, noHead, noMergeBase, notFetched, tooShallow, unknownRef } from '../problems.ts';
import type { BaseRequest } from '../types.ts';
import { deepen, fetchCommit, fetchRef } from './fetchCommit.ts';
import { findBase, isAmbiguous } from './findBase.ts';
import { type Commit, isHash, readCommit, resolveCommit } from './readCommit.ts';

export interface ChosenCommit {
  readonly commit: Commit;
  /** How it was chosen, for people. */
  readonly choice: string;
}

/**
 * Finds the commit to compare with and makes sure that the clone has it. Gives a problem that says why there is none.
 * Throws Interrupted.
 */
export async function chooseCommit(request: BaseRequest, tools: GitTools): Promise<ChosenCommit | Problem> {
  const { choose, name, ref } = request;
  const found = choose === 'exact' ? await exact(request, tools) : await mergeBase(request, tools);
  if (typeof found !== 'string') return found;
  const commit = (await readCommit(found, tools)) ?? (await fetched(found, request, tools));
  if ('code' in commit) return commit;
  const choice = choose === 'exact' ? name : `merge base of HEAD and ${name}`;
  return { commit, choice: (await isAmbiguous(ref, tools)) ? `${choice} (the branch, not the tag)` : choice };
}

async function fetched(hash: string, { fetchEnv }: BaseRequest, tools: GitTools): Promise<Commit | Problem> {
  if (fetchEnv === null) return notFetched(hash, null);
  const reason = await fetchCommit(hash, fetchEnv, tools);
  return (await readCommit(hash, tools)) ?? notFetched(hash, reason);
}

async function exact(request: BaseRequest, tools: GitTools): Promise<string | Problem> {
  const { ref, fetchEnv } = request;
  const known = await findBase(ref, tools);
  const found = known ?? (fetchEnv === null ? null : await fetchRef(ref, fetchEnv, tools));
  return found ?? notFound(request);
}

/** A name may be misspelt; a hash comes from an event, and is gone. */
function notFound({ ref, name, fetchEnv }: BaseRequest): Problem {
  const mayFetch = fetchEnv !== null;
  return isHash(ref) ? lostCommit(name, ref, mayFetch) : unknownRef(ref, mayFetch);
}

/**
 * The merge base of what is checked out and the base. Of a merge of the pull request that the server made, that is the
 * first parent: what the base branch was then. Comparing with the place where the branch once left the base would
 * blame the pull request for what others merged since.
 */
async function mergeBase(request: BaseRequest, tools: GitTools): Promise<string | Problem> {
  const { ref, name, pullRequestHead = null } = request;
  const hash = await resolveCommit('HEAD', tools);
  const head = hash === null ? null : await readCommit(hash, tools);
  if (head === null) return noHead;
  const tip = await findBase(ref, tools);
  const [first, second] = head.parents;
  if (first !== undefined && second !== undefined && (second === pullRequestHead || first === (tip ?? ref)))
    return first;
  const shallow = await isShallow(tools);
  if (!shallow && tip !== null) return (await ownMergeBase(head.hash, tip, tools)) ?? noMergeBase(name);
  return askedMergeBase(request, head.hash, tip, tools);
}

/** For a clone that lacks the base or its history: what the server says, or else what the clone can tell. */
async function askedMergeBase(
  request: BaseRequest,
  head: string,
  tip: string | null,
  tools: GitTools,
): Promise<string | Problem> {
  const { ref, name, fetchEnv, askMergeBase } = request;
  // A server that can't be reached, or does not know a commit that was never pushed, is no reason to stop.
  const answer = await askMergeBase?.(tip ?? ref, head).catch(() => null);
  if (typeof answer === 'string' && isHash(answer)) return answer;
  const fetchedTip = tip ?? (fetchEnv === null ? null : await fetchRef(ref, fetchEnv, tools));
  if (fetchedTip === null) return notFound(request);
  const find = () => ownMergeBase(head, fetchedTip, tools);
  const own = await find();
  if (own !== null) return own;
  if (!(await isShallow(tools))) return noMergeBase(name);
  const deep = fetchEnv === null ? null : await deepen([head, fetchedTip], fetchEnv, tools, find);
  return deep ?? tooShallow(name);
}

async function ownMergeBase(head: string, tip: string, tools: GitTools): Promise<string | null> {
  const answer = await git(['merge-base', head, tip], tools);
  return answer.ok ? (answer.stdout.split('\n')[0] ?? null) : null;
}

async function isShallow(tools: GitTools): Promise<boolean> {
  const answer = await git(['rev-parse', '--is-shallow-repository'], tools);
  return answer.ok && answer.stdout.trim() === 'true';
}

import type { GitTools } from '../../config/index.ts';
import { isHash, resolveCommit } from './readCommit.ts';

/**
 * The commit that a base is called by; null where this clone has none of that name. Of a branch and a tag of one name
 * the branch is meant, where git itself takes the tag. A clone made by a workflow has no branch but the one checked
 * out; the others are the remote's.
 */
export async function findBase(ref: string, tools: GitTools): Promise<string | null> {
  return (await findBranch(ref, tools)) ?? resolveCommit(ref, tools);
}

/** True where a branch and a tag of that name are two commits, so that people should be told which one counts. */
export async function isAmbiguous(ref: string, tools: GitTools): Promise<boolean> {
  const tag = await resolveCommit(`refs/tags/${ref}`, tools);
  if (tag === null) return false;
  const branch = await findBranch(ref, tools);
  return branch !== null && branch !== tag;
}

async function findBranch(ref: string, tools: GitTools): Promise<string | null> {
  // HEAD is what is checked out, and a hash itself, whatever a branch is called.
  if (ref === '' || /^(HEAD|@)/.test(ref) || isHash(ref)) return null;
  for (const folder of ['refs/heads/', 'refs/remotes/origin/', 'refs/remotes/']) {
    const found = await resolveCommit(`${folder}${ref}`, tools);
    if (found !== null) return found;
  }
  return null;
}

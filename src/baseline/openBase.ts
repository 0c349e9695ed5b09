import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { type GitTools, git, type OverrideRequest, placeIn, relocateBuild } from '../config/index.ts';
import type { Plan, Problem } from '../nouns/index.ts';
import { changedPaths, untrackedPaths } from './git/changedPaths.ts';
import { chooseCommit } from './git/chooseCommit.ts';
import { trackedLinks } from './git/trackedLinks.ts';
import { addWorktree } from './git/worktree.ts';
import { type Places, planBase } from './planBase.ts';
import { noRepository, notCheckedOut } from './problems.ts';
import type { BaseRequest, Environment, OpenBase } from './types.ts';

export interface OpenBaseRequest {
  readonly base: BaseRequest;
  /** The plan of what is checked out. */
  readonly head: Plan;
  /** As the user asked for it; undefined for the usual places. */
  readonly configFile: string | undefined;
  readonly overrides: OverrideRequest;
  readonly services: readonly string[];
  /** Files that have a say in the rules: relative to the repository's root, and to the project's. */
  readonly ruleFiles: readonly string[];
  readonly projectRuleFiles: readonly string[];
  readonly env: Environment;
  readonly signal: AbortSignal | undefined;
  /** Absolute path of the run's temporary folder. */
  readonly workspace: string;
}

/**
 * Finds the base commit and checks it out beside the working folder, with the plan that its own configuration makes.
 * To be closed, whatever happens. Gives a problem that says why there is none. Throws Interrupted.
 */
export async function openBase(request: OpenBaseRequest): Promise<OpenBase | Problem> {
  const { base, head, env, signal, workspace } = request;
  const top = await git(['rev-parse', '--show-toplevel'], { cwd: head.root, env, signal });
  if (!top.ok) return noRepository(top.reason);
  const repository = top.stdout.replace(/\n$/, '');
  const tools: GitTools = { cwd: repository, env, signal };
  const chosen = await chooseCommit(base, tools);
  if ('code' in chosen) return chosen;
  const { hash, committedAt } = chosen.commit;
  const listed = await listPaths(hash, tools);
  if (listed === null) return notCheckedOut(hash, 'git can’t list what changed');
  const worktree = await addWorktree(hash, join(workspace, 'base'), base.fetchEnv ?? env, tools);
  if ('code' in worktree) return worktree;
  try {
    const places = placesOf(head.root, repository, worktree.path);
    return {
      ...{ commit: hash, choice: chosen.choice, committedAt, repository },
      ...{ checkout: worktree.path, worktreeRoot: places.root },
      ...(await planBase(request, places)),
      relocate: (image) => relocateBuild(image, placeIn(head.root, places.counterpart, existsSync)),
      ...listed,
      changedRuleFiles: changedOf(request.ruleFiles, repository, listed.changedPaths),
      changedProjectRuleFiles: changedOf(
        request.projectRuleFiles,
        realpathSync(head.root),
        listed.changedPaths,
      ),
      close: worktree.remove,
    };
  } catch (error) {
    await worktree.remove();
    throw error;
  }
}

type ListedPaths = Pick<OpenBase, 'changedPaths' | 'untrackedPaths' | 'linkPaths'>;

async function listPaths(hash: string, tools: GitTools): Promise<ListedPaths | null> {
  const [changed, untracked, links] = await Promise.all([
    changedPaths(hash, tools),
    untrackedPaths(tools),
    trackedLinks(tools),
  ]);
  if (changed === null || untracked === null || links === null) return null;
  return { changedPaths: changed, untrackedPaths: untracked, linkPaths: links };
}

function changedOf(files: readonly string[], root: string, changed: readonly string[]): string[] {
  return files.filter((file) => changed.includes(resolve(root, file)));
}

function placesOf(headRoot: string, repository: string, checkout: string): Places {
  // git gives the repository's real path, and the project may be named by one with links.
  const real = realpathSync(headRoot);
  const counterpart = (path: string): string | null => {
    const own = relative(headRoot, path);
    const way = relative(repository, resolve(real, own));
    return way === '..' || way.startsWith('../') || isAbsolute(way) ? null : join(checkout, way);
  };
  return { root: counterpart(headRoot) ?? checkout, counterpart };
}

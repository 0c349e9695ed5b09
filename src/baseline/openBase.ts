import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type GitTools, git, type OverrideRequest, placeIn, relocateBuild } from '../config/index.ts';
import type { Problem } from '../nouns/index.ts';
import { changedPaths, untrackedPaths } from './git/changedPaths.ts';
import { chooseCommit } from './git/chooseCommit.ts';
import { trackedLinks } from './git/trackedLinks.ts';
import { addWorktree } from './git/worktree.ts';
import { placesOf } from './places.ts';
import { planAs, planBase } from './planBase.ts';
import { noRepository, notCheckedOut } from './problems.ts';
import { reportsOf } from './reportsOf.ts';
import type { BaseRequest, Environment, OpenBase } from './types.ts';

export interface OpenBaseRequest {
  readonly base: BaseRequest;
  /** Absolute: the project as what is checked out has it. */
  readonly root: string;
  /** Absolute. */
  readonly workingDirectory: string;
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
  const { base, env, signal, workspace } = request;
  const top = await git(['rev-parse', '--show-toplevel'], { cwd: request.root, env, signal });
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
    const { places, ...planned } = await planBase(request, placesOf(request.root, repository, worktree.path));
    const { project } = places;
    const { changedPaths: changed } = listed;
    const projectFiles = [...new Set([...request.projectRuleFiles, ...reportsOf(planned.plan)])];
    return {
      ...{ commit: hash, choice: chosen.choice, committedAt, repository },
      ...{ root: project, checkout: worktree.path, worktreeRoot: places.root, ...planned },
      planAs: (plan) => planAs(request, places, plan),
      relocate: (image) => relocateBuild(image, placeIn(project, places.counterpart, existsSync)),
      ...listed,
      changedRuleFiles: changedOf(request.ruleFiles, repository, changed),
      changedProjectRuleFiles: changedOf(projectFiles, realpathSync(project), changed),
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

import { rmSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type GitTools, git } from '../../config/index.ts';
import type { Problem } from '../../nouns/index.ts';
import { notCheckedOut } from '../problems.ts';
import type { Environment } from '../types.ts';

export interface Worktree {
  /** Absolute. */
  readonly path: string;
  /** Removes it from the disk and from git's list of worktrees. Never throws. */
  remove(): Promise<void>;
}

/** Milliseconds: a large repository, maybe one whose files come over the network (partial clones, Git LFS). */
const checkoutMs = 600_000;

/**
 * Checks a commit out into a new folder below `folder` (absolute), beside what the working folder has; its name is the
 * repository's, after which a service at its root is named. `env` may hold what git needs to fetch missing files.
 * Gives a problem where that fails. Throws Interrupted.
 */
export async function addWorktree(
  hash: string,
  folder: string,
  env: Environment,
  tools: GitTools,
): Promise<Worktree | Problem> {
  await removeStale(tools);
  const path = join(folder, basename(tools.cwd) || 'repository');
  await mkdir(folder, { recursive: true });
  const remove = remover(path, tools);
  const args = ['worktree', 'add', '--detach', '--force', '--', path, hash];
  const add = () =>
    git(args, { ...tools, env }, checkoutMs).catch(async (error: unknown) => {
      await remove();
      throw error;
    });
  const first = await add();
  if (!first.ok) await remove();
  // Another run that removes the last worktree takes git's folder of them away, at whatever moment.
  const added = first.ok ? first : await add();
  if (added.ok) return { path, remove: await onExit(path, remove, tools) };
  await remove();
  return notCheckedOut(hash, added.reason);
}

function remover(path: string, { cwd, env }: GitTools): () => Promise<void> {
  return async () => {
    // Without the signal: this is the tidying up.
    await git(['worktree', 'remove', '--force', '--force', path], { cwd, env }, 60_000).catch(() => null);
    await rm(path, { recursive: true, force: true }).catch(() => {});
  };
}

/** The second Ctrl-C ends the process at once; git's own note of the worktree would stay behind. */
async function onExit(
  path: string,
  remove: () => Promise<void>,
  { env, signal }: GitTools,
): Promise<() => Promise<void>> {
  const found = await git(['rev-parse', '--absolute-git-dir'], { cwd: path, env, signal }).catch(
    async (error) => {
      await remove();
      throw error;
    },
  );
  const note = found.ok ? found.stdout.replace(/\n$/, '') : null;
  const isOurs = note !== null && basename(dirname(note)) === 'worktrees';
  const removeNow = (): void => {
    rmSync(path, { recursive: true, force: true });
    if (isOurs) rmSync(note, { recursive: true, force: true });
  };
  process.once('exit', removeNow);
  return async () => {
    process.removeListener('exit', removeNow);
    await remove();
  };
}

/** The temporary folder of a run, as gate/workspace.ts names it. */
const ours = /[/\\]size-gate-[A-Za-z0-9]{6}[/\\]/;

/**
 * Forgets checkouts of runs that were killed: those of ours whose folder is gone. Worktrees of the user's, whose disk
 * may only be away, are left alone, so that `git worktree prune` won't do.
 */
async function removeStale(tools: GitTools): Promise<void> {
  const list = await git(['worktree', 'list', '--porcelain'], tools);
  const blocks = list.ok ? list.stdout.split('\n\n') : [];
  for (const block of blocks) {
    const path = /^worktree (.+)$/m.exec(block)?.[1];
    if (path === undefined || !/^prunable/m.test(block) || !ours.test(resolve(path))) continue;
    await git(['worktree', 'remove', '--force', '--force', path], tools);
  }
}

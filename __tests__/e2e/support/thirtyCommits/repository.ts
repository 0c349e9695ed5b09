import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Chapter } from './chapter.ts';
import { all, type Edit } from './edits.ts';
import { emptyWorld, type World } from './world.ts';
import { writeWorld } from './writeWorld.ts';

/** A commit of the story. */
export interface Commit {
  readonly hash: string;
  readonly world: World;
}

/** A git repository that the story is written into. */
export interface Repository {
  /** Makes a chapter's commit and checks it out. Returns it, and the commit that it must be compared with. */
  commit(chapter: Chapter): { readonly head: Commit; readonly against: Commit };
  git(...args: string[]): string;
}

/** Makes the repository in a folder, with a first commit that has nothing to gate. `base` names the base images. */
export function repository(root: string, base: string): Repository {
  mkdirSync(root, { recursive: true });
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Story');
  git('config', 'user.email', 'story@example.invalid');
  const write = (world: World): void => {
    writeWorld(root, world, base);
    git('add', '--all');
  };
  write(emptyWorld);
  git('commit', '--quiet', '--message', 'begin');
  const first = { hash: git('rev-parse', 'HEAD'), world: emptyWorld };
  const commits = new Map<string, Commit>();
  const tips = new Map<string, Commit>([['main', first]]);
  const featureEdits: Edit[] = [];

  return {
    git,
    commit(chapter) {
      const branch = chapter.branch ?? 'main';
      const before = checkOut(git, tips, branch);
      if (branch === 'feature') featureEdits.push(chapter.change);
      const world = (chapter.merge ? all(...featureEdits) : chapter.change)(before.world);
      if (chapter.merge) merge(git, chapter, () => write(world));
      else {
        write(world);
        git('commit', '--quiet', '--allow-empty', '--message', chapter.name);
      }
      const head = { hash: git('rev-parse', 'HEAD'), world };
      commits.set(chapter.name, head);
      if (chapter.merge !== 'detached') tips.set(branch, head);
      const against = chapter.against === undefined ? before : commits.get(chapter.against);
      if (against === undefined) throw new Error(`the story has no commit ${chapter.against}`);
      return { head, against };
    },
  };
}

/** Checks a branch out, made from where `main` is if there is none. Returns its tip. */
function checkOut(git: Repository['git'], tips: Map<string, Commit>, branch: string): Commit {
  const tip = tips.get(branch) ?? tips.get('main');
  if (tip === undefined) throw new Error('no main');
  git('checkout', '--quiet', ...(tips.has(branch) ? [branch] : ['-b', branch, 'main']));
  return tip;
}

/** Merges by git, and holds what came of it against the world that the story expects. */
function merge(git: Repository['git'], chapter: Chapter, write: () => void): void {
  if (chapter.merge === 'detached') git('checkout', '--quiet', '--detach');
  git('merge', '--quiet', '--no-ff', '--message', chapter.name, 'feature');
  write();
  const differs = git('status', '--porcelain');
  if (differs !== '') throw new Error(`the story does not know what was merged:\n${differs}`);
}

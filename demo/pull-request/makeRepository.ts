import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../projectRoot.ts';
import { git } from './git.ts';
import { workflow } from './workflow.ts';

/** A repository with one pull request: its branch is checked out. Commits are full hashes. */
export interface DemoRepository {
  /** Absolute. */
  readonly folder: string;
  readonly base: string;
  readonly head: string;
  readonly branch: string;
  readonly title: string;
}

/** One line, as it happens: the API ranks by itself what it could ask `sutra-hybrid` for. */
const change = {
  branch: 'rank-in-the-api',
  title: 'Rank search results in the API',
  file: 'packages/sutra-api/requirements-runtime.txt',
  line: 'scikit-learn>=1.3.0\n',
};

/**
 * Makes a repository of the example in `folder` (absolute, not there yet): its main branch with the workflow of the
 * README, and a branch with one line more.
 * @param contexts build contexts that put stand-ins in the place of base images
 */
export async function makeRepository(
  folder: string,
  contexts: Readonly<Record<string, string>>,
): Promise<DemoRepository> {
  await cp(join(projectRoot(), 'examples/sutra-models'), folder, { recursive: true });
  await mkdir(join(folder, '.github/workflows'), { recursive: true });
  await writeFile(join(folder, '.github/workflows/size-gate.yml'), workflow(contexts));
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  // The runner takes the repository's name from here; nothing is ever fetched.
  await git(folder, 'remote', 'add', 'origin', 'https://github.com/sutra/sutra-models.git');
  const base = await commit(folder, 'Optimized images');
  await git(folder, 'checkout', '--quiet', '-b', change.branch);
  const file = join(folder, change.file);
  await writeFile(file, `${await readFile(file, 'utf8')}${change.line}`);
  const head = await commit(folder, change.title);
  return { folder, base, head, branch: change.branch, title: change.title };
}

async function commit(folder: string, message: string): Promise<string> {
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', '--no-gpg-sign', '--message', message);
  return git(folder, 'rev-parse', 'HEAD');
}

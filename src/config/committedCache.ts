import { relative } from 'node:path';
import type { Problem } from '../nouns/index.ts';
import { git } from './git.ts';
import { show } from './show.ts';

/**
 * A cache of profiles whose files are committed could be written by whoever writes the pull request, and a forged
 * profile would pass any limit. `directory` and `root` are absolute. Without git nothing can be committed.
 */
export async function committedCache(root: string, directory: string | null): Promise<Problem[]> {
  const path = directory === null ? '..' : relative(root, directory);
  if (directory === null || path.startsWith('..')) return [];
  const listed = await git(['ls-files', '-z', '--', `:(literal)${path || '.'}`], {
    cwd: root,
    env: process.env,
  });
  if (!listed.ok || listed.stdout === '') return [];
  return [
    {
      code: 'cache-committed',
      message: `the folder of profiles ${show(path || '.')} holds files that are committed, so that a pull request could say what images weigh`,
      expected: 'a folder that git ignores, or one outside the repository',
      fix: `take its files out of git (git rm -r --cached ${show(path || '.')}), or name another cache.directory`,
    },
  ];
}

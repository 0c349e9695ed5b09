import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type GitTools, git, splitPaths } from '../../config/index.ts';

/** Submodules in submodules; more is a circle. */
const deepest = 10;

/** The symbolic links that git knows in a checkout, those of its submodules included. Absolute. Null where git can't
 * tell. `tools.cwd` is the checkout's root. Throws Interrupted. */
export async function trackedLinks(tools: GitTools, depth = 0): Promise<string[] | null> {
  const answer = await git(['ls-files', '-z', '--stage'], tools, 120_000);
  if (!answer.ok || depth > deepest) return null;
  const entries = splitPaths(answer.stdout).map((line) => /^(\d+) \S+ \d\t(.+)$/s.exec(line));
  const of = (mode: string) =>
    entries.flatMap((entry) => (entry?.[1] === mode && entry[2] ? join(tools.cwd, entry[2]) : []));
  const links = of('120000');
  for (const cwd of of('160000')) {
    // In a folder that holds no submodule git would answer for the repository around it.
    if (!existsSync(join(cwd, '.git'))) continue;
    const inner = await trackedLinks({ ...tools, cwd }, depth + 1);
    if (inner === null) return null;
    links.push(...inner);
  }
  return links;
}

import { git } from './git.ts';

export interface CommitState {
  /** Full hash of the commit that is checked out; null where there is none, or no git. */
  readonly commit: string | null;
  /** True where a tracked file differs from the commit; null where that is not known. */
  readonly dirty: boolean | null;
  /** Path of the folder in the repository, `.` for its root; null where there is no git. */
  readonly repositoryPath: string | null;
}

/** Says which commit the folder `root` (absolute) is at, so that a report can name what it is about. Never throws. */
export async function describeCommit(root: string): Promise<CommitState> {
  const [commit, changes, prefix] = await Promise.all([
    ask(root, ['rev-parse', '--verify', 'HEAD']),
    ask(root, ['status', '--porcelain', '--untracked-files=no', '--', '.']),
    ask(root, ['rev-parse', '--show-prefix']),
  ]);
  const repositoryPath = prefix === null ? null : prefix.replace(/\/?\n?$/, '') || '.';
  const hash = commit?.trim() ?? '';
  if (!/^[0-9a-f]{40,64}$/.test(hash)) return { commit: null, dirty: null, repositoryPath };
  return { commit: hash, dirty: changes === null ? null : changes !== '', repositoryPath };
}

async function ask(root: string, args: readonly string[]): Promise<string | null> {
  const answer = await git(args, { cwd: root, env: process.env });
  return answer.ok ? answer.stdout : null;
}

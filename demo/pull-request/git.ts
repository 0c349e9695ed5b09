import { GateError } from '../../src/nouns/index.ts';
import { run } from '../run.ts';

/** Runs git in a folder, apart from the user's settings, hooks and keys. Gives its output; throws GateError `demo-git`. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const env = {
    ...process.env,
    ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    ...{ GIT_AUTHOR_NAME: 'Demo', GIT_AUTHOR_EMAIL: 'demo@example.com' },
    ...{ GIT_COMMITTER_NAME: 'Demo', GIT_COMMITTER_EMAIL: 'demo@example.com' },
  };
  const { code, stdout, stderr } = await run('git', ['-C', folder, ...args], { env, timeoutMs: 60_000 });
  if (code === 0) return stdout.trim();
  throw new GateError({
    code: 'demo-git',
    message: `git ${args[0]} failed with status ${code}: ${stderr.trim()}`,
    expected: 'git 2.28 or later',
    fix: 'install git, and run the demo again',
  });
}

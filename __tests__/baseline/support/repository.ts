import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { OpenBase } from '../../../src/baseline/index.ts';
import { openBase } from '../../../src/baseline/index.ts';
import type { BaseRequest } from '../../../src/baseline/types.ts';
import { loadPlan } from '../../../src/config/index.ts';
import type { Problem } from '../../../src/nouns/index.ts';

/** A git repository in a temporary folder, with nobody's settings but its own. */
export interface Repository {
  readonly root: string;
  /** The environment in which git knows neither this machine's nor this user's settings. */
  readonly env: NodeJS.ProcessEnv;
  git(...args: string[]): string;
  write(files: Readonly<Record<string, string>>): void;
  /** Writes the files, commits everything, and gives the commit's hash. */
  commit(files: Readonly<Record<string, string>>, message?: string): string;
  /** A clone by `file://`, which may be shallow. */
  clone(...options: string[]): Repository;
  remove(): void;
}

const scratch = (): string => mkdtempSync(join(tmpdir(), 'size-gate-git-'));

/** An empty repository on the branch main; by `folder` one that is there already. */
export function repository(folder: string = scratch(), { init = true } = {}): Repository {
  const root = folder;
  const env = {
    ...process.env,
    ...{ GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_COUNT: '1' },
    ...{ GIT_CONFIG_KEY_0: 'protocol.file.allow', GIT_CONFIG_VALUE_0: 'always' },
    ...{ GIT_AUTHOR_NAME: 't', GIT_AUTHOR_EMAIL: 't@example.com' },
    ...{ GIT_COMMITTER_NAME: 't', GIT_COMMITTER_EMAIL: 't@example.com' },
  };
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: root, env, encoding: 'utf8', stdio: 'pipe' }).trim();
  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  if (init) git('init', '-q', '-b', 'main');
  return {
    ...{ root, env, git, write },
    commit: (files, message = 'change') => {
      write(files);
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
    clone: (...options) => {
      const target = scratch();
      execFileSync('git', ['clone', '-q', ...options, `file://${root}`, target], { env, stdio: 'pipe' });
      return repository(target, { init: false });
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** A service that copies its own folder: `packages/NAME`. */
export function service(name: string, files: Readonly<Record<string, string>> = { data: name }) {
  const folder = `packages/${name}`;
  return {
    [`${folder}/Dockerfile.optimized`]: `FROM scratch\nCOPY ${folder}/src /srv\n`,
    ...Object.fromEntries(Object.entries(files).map(([file, text]) => [`${folder}/src/${file}`, text])),
  };
}

export interface Opening {
  readonly base?: Partial<BaseRequest>;
  readonly configFile?: string;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly services?: readonly string[];
  readonly ruleFiles?: readonly string[];
  readonly projectRuleFiles?: readonly string[];
  /** The project's folder, from the repository's root. */
  readonly folder?: string;
  readonly signal?: AbortSignal;
}

/** Opens the base commit of what a repository has checked out, in a workspace that is given along. */
export async function open(
  { root: top, env }: Repository,
  opening: Opening = {},
): Promise<{ readonly base: OpenBase | Problem; readonly workspace: string }> {
  const workspace = mkdtempSync(join(tmpdir(), 'size-gate-'));
  const { configFile, services = [], ruleFiles = [], projectRuleFiles = [] } = opening;
  const workingDirectory = join(top, opening.folder ?? '.');
  const overrides = { values: opening.values ?? {}, origin: (key: string) => key };
  const { root } = await loadPlan({ workingDirectory, configFile, overrides, env });
  const base = await openBase({
    base: {
      ...{ ref: 'main', choose: 'merge-base', name: 'main', fetchEnv: null, askMergeBase: null },
      ...opening.base,
    },
    ...{
      root,
      workingDirectory,
      configFile,
      overrides,
      services,
      ruleFiles,
      projectRuleFiles,
      env,
      workspace,
    },
    signal: opening.signal,
  });
  return { base, workspace };
}

/** The same for one that must be there; `use` gets it, and everything is removed afterwards. */
export async function withBase<T>(
  repo: Repository,
  opening: Opening,
  use: (base: OpenBase) => T | Promise<T>,
): Promise<T> {
  const { base, workspace } = await open(repo, opening);
  try {
    if ('code' in base) throw new Error(`no base: ${base.message}`);
    return await use(base);
  } finally {
    if (!('code' in base)) await base.close();
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** The problem for want of which there is no base. */
export async function noBase(repo: Repository, opening: Opening = {}): Promise<Problem> {
  const { base, workspace } = await open(repo, opening);
  rmSync(workspace, { recursive: true, force: true });
  if ('code' in base) return base;
  await base.close();
  throw new Error(`a base was found: ${base.commit}`);
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A repository with two services from scratch, whose sizes are the sizes of their one file. */
export interface Shop {
  /** Absolute. */
  readonly root: string;
  write(file: string, text: string | Buffer): void;
  /** Gives a service's file so many bytes. */
  size(service: 'api' | 'web', bytes: number): void;
  /** Commits everything. Gives the commit's full hash. */
  commit(message: string): string;
  git(...args: readonly string[]): string;
  remove(): void;
}

const settings = [
  ...['-c', 'user.name=Shop', '-c', 'user.email=shop@example.com', '-c', 'commit.gpgSign=false'],
  ...['-c', 'core.hooksPath=/dev/null', '-c', 'init.defaultBranch=main'],
];

/** Makes the repository on its branch `main`, not committed yet. */
export function makeShop(owner: string, repo: string): Shop {
  const root = mkdtempSync(join(tmpdir(), 'size-gate-shop-'));
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...settings, '-C', root, ...args], {
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    }).trim();
  const write = (file: string, text: string | Buffer) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  git('init', '--quiet');
  git('remote', 'add', 'origin', `https://github.com/${owner}/${repo}.git`);
  for (const name of ['api', 'web'])
    write(`packages/${name}/Dockerfile.optimized`, `FROM scratch\nCOPY packages/${name}/data /srv/data\n`);
  return {
    ...{ root, git, write },
    size: (service, bytes) => write(`packages/${service}/data`, Buffer.alloc(bytes, service)),
    commit: (message) => {
      git('add', '--all');
      git('commit', '--quiet', '--message', message);
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

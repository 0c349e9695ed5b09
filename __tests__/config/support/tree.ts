import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder with files, by path; removed by `remove`. With `git`, a new repository that knows none of them yet. */
export interface Tree {
  readonly root: string;
  readonly git: (...args: string[]) => void;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly remove: () => void;
}

/** Makes a folder of files for a test. */
export function makeTree(files: Readonly<Record<string, string>>, { git = true } = {}): Tree {
  const root = mkdtempSync(join(tmpdir(), 'size-gate-tree-'));
  const run = (...args: string[]) => {
    execFileSync(
      'git',
      ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'protocol.file.allow=always', ...args],
      { cwd: root, stdio: 'pipe' },
    );
  };
  const write = (more: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(more)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  if (git) run('init', '-q');
  write(files);
  return { root, git: run, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}

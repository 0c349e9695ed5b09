import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { loadPlan } from '../../src/config/index.ts';
import { readTextFile } from '../../src/config/readTextFile.ts';
import { problemsOf } from './support/problems.ts';
import { makeTree, type Tree } from './support/tree.ts';

let tree: Tree;
beforeEach(() => {
  tree = makeTree({ 'packages/a/Dockerfile.optimized': 'FROM scratch\nCOPY f /\n', f: '' });
  mkdirSync(join(tree.root, '.github'));
});
afterEach(() => tree.remove());

const hostile: Readonly<Record<string, (path: string) => void>> = {
  'a link to a device without end': (path) => symlinkSync('/dev/zero', path),
  'a link in a circle': (path) => symlinkSync(path, path),
  'a link to nothing': (path) => symlinkSync('nowhere', path),
  'a pipe': (path) => execFileSync('mkfifo', [path]),
  'a folder': (path) => mkdirSync(path),
  'a huge file': (path) => {
    writeFileSync(path, '');
    truncateSync(path, 2 ** 33);
  },
};

it.each(Object.entries(hostile))('refuses %s at once, and says where', (_, make) => {
  make(join(tree.root, 'it'));
  const read = () =>
    readTextFile({
      root: tree.root,
      file: 'it',
      what: 'the thing',
      code: 'thing-unreadable',
      anywhere: true,
    });
  expect(read).toThrow(/^can't read the thing: /);
});

const places: readonly (readonly [string, string])[] = [
  ['.github/size-gate.yml', 'config-unreadable'],
  ['packages/b/Dockerfile.optimized', 'dockerfile-unreadable'],
  ['.dockerignore', 'dockerignore-unreadable'],
];

it.each(
  places.flatMap((place) =>
    ['a link to a device without end', 'a link to nothing'].map((what) => [...place, what] as const),
  ),
)('a plan never passes over %s: %s for %s', async (file, code, what) => {
  mkdirSync(join(tree.root, 'packages/b'));
  hostile[what]?.(join(tree.root, file));
  const problems = await problemsOf(() => loadPlan({ workingDirectory: tree.root, env: {} }));
  // A device is outside of the project, which is seen first.
  const expected = what.includes('device') ? 'path-outside' : code;
  expect(problems).toMatchObject([{ code: expected, where: { file } }]);
});

it('reads a link to a file', () => {
  writeFileSync(join(tree.root, 'real'), 'text');
  chmodSync(join(tree.root, 'real'), 0o444);
  symlinkSync('real', join(tree.root, 'it'));
  expect(readTextFile({ root: tree.root, file: 'it', what: '', code: '' })).toBe('text');
});

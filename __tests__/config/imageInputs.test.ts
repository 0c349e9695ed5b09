import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { imageInputs } from '../../src/config/index.ts';
import type { BuildOptions } from '../../src/nouns/index.ts';
import { plannedImage } from '../docker/support/plannedImage.ts';
import { makeTree, type Tree } from './support/tree.ts';

let tree: Tree;
afterEach(() => tree.remove());

/** Which of the paths may change an image of `packages/api/Dockerfile`, built from the root. */
function touched(
  instructions: string,
  paths: readonly string[],
  { ignore = '', build = {} }: { readonly ignore?: string; readonly build?: Partial<BuildOptions> } = {},
): readonly string[] {
  tree = makeTree(
    {
      'packages/api/Dockerfile': `FROM scratch\n${instructions}\n`,
      'real/file': '',
      ...(ignore === '' ? {} : { '.dockerignore': ignore }),
    },
    { git: false },
  );
  symlinkSync('real', join(tree.root, 'link'));
  mkdirSync(join(tree.root, 'x'));
  const { touches } = imageInputs(tree.root, plannedImage(build), {});
  return paths.filter((path) => touches(resolve(tree.root, path) + (path.endsWith('/') ? '/' : '')));
}

describe('what an image is made of', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['COPY src /', ['src', 'src/a', 'src/a/b', 'srcs', 'a/src', 'src2/a'], ['src', 'src/a', 'src/a/b']],
    ['COPY ./src/ /', ['src/a'], ['src/a']],
    ['COPY . /', ['anything', 'at/all'], ['anything', 'at/all']],
    ['ADD a/b/c /', ['a', 'a/b', 'a/x', 'a/b/c/d'], ['a', 'a/b', 'a/b/c/d']],
    ['COPY *.json /', ['a.json', 'b.txt', 'sub/a.json', 'a.json/inside'], ['a.json', 'a.json/inside']],
    ['COPY a/*/c /', ['a/1/c', 'a/1/d', 'a/1', 'b/1/c', 'a/1/c/x'], ['a/1/c', 'a/1', 'a/1/c/x']],
    ['COPY --parents **/package.json /', ['deep/in/package.json', 'x'], ['deep/in/package.json', 'x']],
    ['FROM alpine\nCOPY $V/lib /', ['a/b/lib', 'c'], ['a/b/lib', 'c']],
    ['COPY $V/lib /', ['lib/x', 'c'], ['lib/x']],
    ['COPY link/file /', ['link/', 'link/file', 'link/other'], ['link/', 'link/file']],
    ['RUN --mount=type=bind,target=/w true', ['anything', 'at/all'], ['anything', 'at/all']],
    ['FROM corp/onbuild:1', ['anything', '../elsewhere'], ['anything']],
    ['RUN --mount=type=bind,source=req.txt,target=/r true', ['req.txt', 'other'], ['req.txt']],
    ['COPY --from=scratch /src /', ['src'], []],
    ['COPY ../../src /', ['src'], ['src']],
    ['RUN true', ['src', 'packages/api/x'], []],
  ])('%s', (instructions, paths, expected) => expect(touched(instructions, paths)).toEqual(expected));

  it('is the Dockerfile and its ignore files, there or not', () => {
    const paths = ['packages/api/Dockerfile', 'packages/api/Dockerfile.dockerignore', '.dockerignore'];
    expect(touched('RUN true', [...paths, 'packages/.dockerignore'])).toEqual(paths);
  });

  it('is what options name: secrets and contexts in folders', () => {
    const build = {
      secretFiles: { a: '.npmrc' },
      buildContexts: { b: 'libs', c: 'docker-image://x', d: 'oci-layout://lay:1@sha256:0' },
    };
    expect(touched('RUN true', ['.npmrc', 'libs/x', 'docker-image:/x'], { build })).toEqual([
      '.npmrc',
      'libs/x',
    ]);
  });

  it('is nothing that is ignored, but what an exception takes in again', () => {
    const paths = ['src/a.pyc', 'src/a.py', 'src/keep.pyc', 'src/', 'out/', 'out/x'];
    expect(touched('COPY . /', paths, { ignore: '**/*.pyc\nout\n' })).toEqual(['src/a.py', 'src/']);
    tree.remove();
    expect(touched('COPY . /', paths, { ignore: '*\n!src/keep.pyc\n' })).toEqual(['src/keep.pyc', 'src/']);
  });

  it('is a folder that an exception may be about, by all of its signs', () => {
    const paths = ['a/b/', 'a/bc/', 'a/', 'x/'];
    for (const [rule, expected] of [
      ['!a/b/keep', ['a/b/', 'a/']],
      ['!a/b?', ['a/bc/', 'a/']],
      ['!a/*/keep', ['a/b/', 'a/bc/', 'a/']],
      ['!a/**/keep', ['a/b/', 'a/bc/', 'a/']],
      ['!**/keep', paths],
      ['!a/[b]/x', ['a/b/', 'a/bc/', 'a/']],
      ['!a', ['a/b/', 'a/bc/', 'a/']],
    ] as const) {
      expect(touched('COPY . /', paths, { ignore: `**\n${rule}\n` })).toEqual(expected);
      tree.remove();
    }
  });

  it('is missed where another checkout has it not, but for what options name as a whole', () => {
    const build = { secretFiles: { a: 'secret/.npmrc' }, buildContexts: { b: 'libs' } };
    tree = makeTree({ 'packages/api/Dockerfile': 'FROM scratch\nCOPY src /\n' }, { git: false });
    const { misses } = imageInputs(tree.root, plannedImage(build), {});
    const paths = ['src/made', 'other', 'secret/', 'secret/.npmrc', 'libs/', 'libs/made', '.dockerignore'];
    expect(
      paths.filter((path) => misses(resolve(tree.root, path) + (path.endsWith('/') ? '/' : ''))),
    ).toEqual(['src/made', 'libs/made', '.dockerignore']);
  });

  it('is nothing outside of the context, but what holds the whole of it', () => {
    expect(touched('COPY . /', ['../elsewhere', '..', '.'])).toEqual(['..', '.']);
  });
});

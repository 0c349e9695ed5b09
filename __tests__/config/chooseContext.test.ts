// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are a Dockerfile's variables
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { chooseContext } from '../../src/config/chooseContext.ts';
import { contextSources, parseDockerfile } from '../../src/dockerfile/index.ts';
import { problemsOf } from './support/problems.ts';
import { makeTree, type Tree } from './support/tree.ts';

const trees: Tree[] = [];
afterEach(() => {
  for (const one of trees.splice(0)) one.remove();
});

const dockerfile = 'packages/client/Dockerfile.optimized';

/** Chooses for a Dockerfile of these lines in a tree of these files. */
function choose(
  lines: readonly string[],
  files: readonly string[] | Record<string, string>,
  configured: string | null = null,
) {
  const made = Array.isArray(files) ? Object.fromEntries(files.map((file) => [file, 'x'])) : files;
  const tree = makeTree({ [dockerfile]: '', ...made }, { git: false });
  trees.push(tree);
  const sources = contextSources(parseDockerfile(['FROM a', ...lines].join('\n'), dockerfile));
  return { tree, run: () => chooseContext({ root: tree.root, dockerfile, sources, configured }) };
}

const path = (...args: Parameters<typeof choose>) => choose(...args).run().path;

describe('the inferred context', () => {
  it('is the root where sources are written from there', () => {
    expect(path(['COPY packages/client/src /src'], ['packages/client/src/a'])).toBe('.');
  });

  it("is the Dockerfile's folder where sources are written for it, and says why", () => {
    const chosen = choose(
      ['COPY package*.json ./', 'COPY src/ ./src/'],
      ['packages/client/package.json', 'packages/client/src/a', 'src/a'],
    ).run();
    expect(chosen).toMatchObject({
      path: 'packages/client',
      reason: "all 2 COPY sources exist in the Dockerfile's folder, and in no other folder",
    });
    expect(chosen.candidates).toEqual([
      { path: '.', missing: [{ source: 'package*.json', line: 2 }] },
      {
        path: 'packages',
        missing: [
          { source: 'package*.json', line: 2 },
          { source: 'src/', line: 3 },
        ],
      },
      { path: 'packages/client', missing: [] },
    ]);
  });

  it('is a folder between, where only that has everything', () => {
    expect(path(['COPY client/a shared/b /'], ['packages/client/a', 'packages/shared/b'])).toBe('packages');
  });

  it('is the root where more than one fits, or nothing is copied', () => {
    expect(path(['COPY src /'], ['packages/client/src/a', 'src/a'])).toBe('.');
    expect(path(['COPY . /'], [])).toBe('.');
    expect(path(['RUN b'], [])).toBe('.');
  });

  it('is not told by a mount of all, which every folder has', () => {
    const mount = 'RUN --mount=type=bind,target=/w b';
    expect(path([mount], [])).toBe('.');
    expect(path([mount, 'COPY src /'], ['packages/client/src/a'])).toBe('packages/client');
  });

  it('lets a glob match nothing only where no folder has a match', () => {
    expect(path(['COPY a lic* /'], ['packages/client/a', 'a', 'packages/client/license'])).toBe(
      'packages/client',
    );
    const chosen = choose(['COPY a opt* /'], ['packages/client/a']).run();
    expect(chosen.path).toBe('packages/client');
    expect(chosen.reason).toMatch(/everything but matches of opt\*/);
  });

  it('takes what only the builder knows for anything', () => {
    expect(path(['ARG TARGETARCH', 'COPY bin/app-${TARGETARCH} /'], ['packages/client/bin/app-amd64'])).toBe(
      'packages/client',
    );
  });

  it('sees what .dockerignore keeps out, by the file that BuildKit reads', () => {
    const files = { 'src/a': '', 'packages/client/src/a': '', '.dockerignore': '*\n!packages' };
    expect(path(['COPY src /'], files)).toBe('packages/client');
    expect(path(['COPY src /'], { ...files, [`${dockerfile}.dockerignore`]: 'nothing' })).toBe('.');
    expect(path(['COPY src /'], { ...files, '.dockerignore': 'src\n!src/a' })).toBe('.');
    expect(path(['COPY src /'], { ...files, '.dockerignore': 'src\n!srcs' })).toBe('packages/client');
  });

  it('takes bind mounts for sources, and no glob for them', () => {
    expect(path(['RUN --mount=type=bind,source=a,target=/a b'], ['packages/client/a'])).toBe(
      'packages/client',
    );
  });

  it('follows links inside, not out, and not to what is ignored', () => {
    const { tree, run } = choose(['COPY link/a /'], { 'real/a': '', 'packages/client/link/a': '' });
    symlinkSync('/etc', join(tree.root, 'link'));
    expect(run().path).toBe('packages/client');
    const inside = choose(['COPY link/a /'], { 'real/a': '' });
    symlinkSync('real', join(inside.tree.root, 'link'));
    expect(inside.run().path).toBe('.');
    const ignored = choose(['COPY link/a /'], {
      'real/a': '',
      '.dockerignore': 'real',
      'packages/client/link/a': '',
    });
    symlinkSync('real', join(ignored.tree.root, 'link'));
    expect(ignored.run().path).toBe('packages/client');
  });

  it('survives links in a circle', () => {
    const { tree, run } = choose(['COPY --parents x/**/a /'], {
      'x/b': '',
      'packages/client/x/y/a': '',
      '.dockerignore': 'x\n!x/q',
    });
    symlinkSync('..', join(tree.root, 'x/up'));
    expect(run().path).toBe('packages/client');
  });

  it.each([['/a'], ['../a'], ['x/../../a'], ['./a/'], ['["a", "/"]'], ['[a]'], ['?'], ['*']])(
    'finds a by %s',
    (source) => {
      expect(
        path([source.startsWith('["') ? `COPY ${source}` : `COPY ${source} /`], ['packages/client/q', 'a']),
      ).toBe('.');
    },
  );

  it('lists what each folder lacks where none fits', async () => {
    const { run } = choose(
      ['COPY a b /', 'COPY packages/c /'],
      ['a', 'packages/client/b', 'packages/client/a'],
    );
    const [problem, ...more] = await problemsOf(run);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      code: 'context-not-found',
      where: { file: dockerfile, line: 2 },
      message: expect.stringContaining(
        '. lacks "b" (line 2), "packages/c" (line 3); packages lacks "a" (line 2), "b" (line 2), "packages/c" (line 3); packages/client lacks "packages/c" (line 3)',
      ),
    });
  });
});

describe('a configured context', () => {
  it('is taken as it is', () => {
    expect(choose(['COPY a /'], ['packages/a', 'a'], 'packages').run()).toEqual({
      path: 'packages',
      reason: 'the configuration names it',
      candidates: [{ path: 'packages', missing: [] }],
    });
    expect(path(['COPY a /'], ['a'], './packages/..')).toBe('.');
    expect(path(['COPY a* /'], [], '.')).toBe('.');
  });

  it('must exist and have every source', async () => {
    expect(await problemsOf(choose([], [], 'nowhere').run)).toMatchObject([{ code: 'context-not-found' }]);
    expect(await problemsOf(choose(['COPY a /'], ['a'], 'packages').run)).toMatchObject([
      {
        code: 'context-missing-source',
        message: expect.stringContaining('"a" (line 2)'),
        where: { line: 2 },
      },
    ]);
  });
});

it('ends where links lead round in circles, with an error', async () => {
  const { tree, run } = choose([`COPY ${'*/'.repeat(60)}x /`], ['y'], '.');
  for (const name of ['a', 'b', 'c', 'd']) symlinkSync('.', join(tree.root, name));
  expect(await problemsOf(run)).toMatchObject([{ code: 'context-too-large' }]);
}, 60_000);

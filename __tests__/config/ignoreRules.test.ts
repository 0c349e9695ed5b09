import { afterAll, describe, expect, it } from '@jest/globals';
import { ignoreRules, readRules } from '../../src/config/ignoreRules.ts';
import { problemsOf } from './support/problems.ts';
import { makeTree } from './support/tree.ts';

describe('readRules', () => {
  // Every line agrees with moby's own matcher.
  it.each<[string, string, boolean]>([
    ['a', 'a/b/c', true],
    ['a', 'b/a', false],
    ['/a/', 'a/b', true],
    ['*/b', 'a/b', true],
    ['**/b', 'a/x/b', true],
    ['**', 'a', true],
    ['*.txt', 'a/b.txt', false],
    ['a\n!a/b', 'a/b/c', false],
    ['a\n!a/b', 'a/c', true],
    ['!a\na', 'a', true],
    ['*\n!*/c', 'a/c', false],
    ['a/**/c', 'a/c', true],
    ['A', 'a', false],
    ['# a\n  a  ', 'a', true],
    [' # a', '# a', true],
    ['../a', 'a', false],
    ['\uFEFFa', 'a', true],
    ['c++', 'c++', true],
    ['a+b', 'aab', false],
    ['app(1)', 'app(1)/x', true],
    ['{a,b}', 'a', false],
    ['**.pyc', 'x/y.pyc', true],
    ['**.pyc', 'x/y.pyc2', false],
    ['a\\*', 'ab', false],
    ['[+a]', '+', true],
    ['a$', 'a$', true],
    ['a/**', 'a', false],
    ['a/**', 'a/b/c', true],
    ['a**', 'ab/c', true],
    ['a**b', 'ab', true],
    ['a**b', 'ax/b', true],
    ['a**b', 'axb', false],
    ['**/a/**/*.b', 'x/a/c.b', true],
    ['***.b', 'x/a/c.b', true],
    ['a[^x]b', 'a/b', true],
    ['*\n!a\na/c', 'a/b', false],
    ['*\n!a\na/c', 'a/c/d', true],
    [`${'*a'.repeat(11)}*b`, 'a'.repeat(240), false],
  ])('%j ignores %s: %s', (text, path, expected) => {
    expect(readRules(text, '.dockerignore').ignores(path)).toBe(expected);
  });

  it('stops where the rules would take hours', async () => {
    const rules = readRules(`${'*a'.repeat(120)}*b\n`.repeat(5000), '.dockerignore');
    expect(await problemsOf(() => rules.ignores('a'.repeat(255)))).toMatchObject([
      { code: 'dockerignore-too-much', where: { file: '.dockerignore' } },
    ]);
    expect(await problemsOf(() => readRules('a\n'.repeat(20_000), 'x'))).toMatchObject([
      { code: 'dockerignore-too-much', message: expect.stringContaining('20001 lines') },
    ]);
  });

  it('names the line of a pattern that BuildKit refuses', async () => {
    const problems = await problemsOf(() => readRules('a\n[\n', 'x/.dockerignore'));
    expect(problems).toMatchObject([
      { code: 'dockerignore-broken', where: { file: 'x/.dockerignore', line: 2 } },
    ]);
  });
});

describe('ignoreRules', () => {
  const tree = makeTree(
    { '.dockerignore': 'root', 'p/.dockerignore': 'folder', 'q/D.dockerignore': '' },
    { git: false },
  );
  afterAll(tree.remove);

  it("takes the context's, unless the Dockerfile has its own, even an empty one", () => {
    expect(ignoreRules(tree.root, 'p/D', '.').ignores('root')).toBe(true);
    expect(ignoreRules(tree.root, 'p/D', 'p').ignores('root')).toBe(false);
    expect(ignoreRules(tree.root, 'p/D', 'p').ignores('folder')).toBe(true);
    expect(ignoreRules(tree.root, 'q/D', '.').ignores('root')).toBe(false);
  });
});

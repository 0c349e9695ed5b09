import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { followLinks } from '../../src/baseline/followLinks.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'size-gate-links-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What a change of the paths changes too, by links of the given names and targets; all relative to the root. */
function followed(
  links: Readonly<Record<string, string>>,
  paths: readonly string[],
  scopes: readonly string[] = [],
): string[] {
  for (const [link, target] of Object.entries(links)) {
    mkdirSync(dirname(join(root, link)), { recursive: true });
    symlinkSync(target, join(root, link));
  }
  const inRoot = (all: readonly string[]) => all.map((path) => join(root, path));
  const follow = followLinks(inRoot(Object.keys(links)), inRoot(scopes));
  return follow(inRoot(paths))
    .slice(paths.length)
    .map((path) => path.slice(root.length + 1))
    .sort();
}

describe('a link changes with what it leads to', () => {
  it.each<[string, Record<string, string>, string[], string[]]>([
    ['a file', { 'conf/a': '../shared/a' }, ['shared/a', 'shared/b'], ['conf/a/']],
    ['a folder, name by name', { link: 'real' }, ['real/f', 'real/sub/', 'other'], ['link/f', 'link/sub/']],
    ['a folder around it', { link: 'real/deep/f' }, ['real/'], ['link/']],
    ['another link', { a: 'b', b: 'c' }, ['c/f'], ['a/f', 'b/f']],
    ['another link that changed itself', { a: 'b', b: 'c' }, ['b'], ['a/']],
    ['links on its way', { a: 'x/y', 'x/y': '../z' }, ['z', 'x/y'], ['a/', 'x/y/']],
    ['links below links', { a: 'x', 'x/b': '../y' }, ['y/f'], ['a/b/f', 'x/b/f']],
    ['nothing any more', { a: 'gone/f' }, ['gone/f'], ['a/']],
    ['something else', { a: 'b' }, ['c', 'bc/d'], []],
  ])('%s', (_, links, paths, expected) => expect(followed(links, paths)).toEqual(expected));

  it('by the root of a context, which a build takes for its own', () => {
    const links = { 'app/conf/a': '/shared/a', 'app/conf/b': '../../../../../shared/b' };
    const paths = ['app/shared/a', 'app/shared/b'];
    expect(followed(links, paths)).toEqual([]);
    rmSync(join(root, 'app'), { recursive: true });
    expect(followed(links, paths, ['app', 'other'])).toEqual(['app/conf/a/', 'app/conf/b/']);
  });

  it('and comes to an end where it leads round in circles', () => {
    const names = followed({ self: '.', 'a/up': '..', loop: 'loop2', loop2: 'loop' }, ['a/f', 'loop']);
    expect(names).toEqual(expect.arrayContaining(['a/up/', 'loop2/', 'self/', 'self/a/f']));
    expect(names.length).toBeLessThan(50);
  });

  it('whatever leads where: it always ends, and never forgets a link to the path itself', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd/e', 'd/f');
    const target = fc.constantFrom('a', 'b', 'c', 'd', '.', '..', '../a', 'd/e', '/', '/d/f', 'x');
    fc.assert(
      fc.property(fc.dictionary(name, target, { minKeys: 1 }), (links) => {
        rmSync(root, { recursive: true, force: true });
        mkdirSync(root);
        const names = followed({ ...links, direct: 'x' }, ['x'], ['.', 'd']);
        expect(names).toContain('direct/');
      }),
      { numRuns: 200 },
    );
  });
});

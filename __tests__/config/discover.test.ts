import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { discover } from '../../src/config/discover.ts';
import { defaultGlobs } from '../../src/config/index.ts';
import { makeTree, type Tree } from './support/tree.ts';

const trees: Tree[] = [];
function tree(files: Readonly<Record<string, string>>, options?: { git: boolean }): Tree {
  const made = makeTree(files, options);
  trees.push(made);
  return made;
}
afterEach(() => {
  for (const one of trees.splice(0)) one.remove();
});

describe('discover', () => {
  it('finds tracked and untracked Dockerfiles, not ignored ones', async () => {
    const { root, git, write } = tree({ 'packages/a/Dockerfile.optimized': '', '.gitignore': 'packages/c/' });
    git('add', '-A');
    write({ 'packages/b/Dockerfile.optimized': '', 'packages/c/Dockerfile.optimized': '' });
    const { gated, warnings } = await discover(root, defaultGlobs);
    expect(gated).toEqual(['packages/a/Dockerfile.optimized', 'packages/b/Dockerfile.optimized']);
    expect(warnings).toEqual([]);
  });

  it('does not count a tracked file that is deleted, but a link to nothing', async () => {
    const { root, git } = tree({ 'packages/a/Dockerfile.optimized': '', 'packages/b/Dockerfile': '' });
    git('add', '-A');
    rmSync(join(root, 'packages/a/Dockerfile.optimized'));
    symlinkSync('nowhere', join(root, 'packages/b/Dockerfile.optimized'));
    // Reading it fails, loudly: a service whose Dockerfile broke must not leave the gate unseen.
    expect((await discover(root, defaultGlobs)).gated).toEqual(['packages/b/Dockerfile.optimized']);
  });

  it('takes a link to a Dockerfile', async () => {
    const { root } = tree({ 'packages/b/Dockerfile': '' });
    symlinkSync('Dockerfile', join(root, 'packages/b/Dockerfile.optimized'));
    expect((await discover(root, defaultGlobs)).gated).toEqual(['packages/b/Dockerfile.optimized']);
  });

  it("leaves other flavours and other people's code alone, with the reason", async () => {
    const { root } = tree({
      'packages/a/Dockerfile.optimized': '',
      'packages/a/Dockerfile': '',
      'packages/a/Dockerfile.simple': '',
      'packages/a/Dockerfile.optimized.dockerignore': '',
      'packages/web/node_modules/x/Dockerfile': '',
      'packages/vendor/Dockerfile.optimized': '',
      'packages/a/dockerfile.md/x': '',
    });
    const { gated, leftAlone } = await discover(root, [
      'packages/*/Dockerfile.optimized*',
      '**/x/Dockerfile',
    ]);
    expect(gated).toEqual(['packages/a/Dockerfile.optimized']);
    expect(leftAlone).toEqual([
      { path: 'packages/a/Dockerfile', reason: expect.stringMatching(/^does not match packages/) },
      { path: 'packages/a/Dockerfile.simple', reason: expect.stringMatching(/^does not match packages/) },
      { path: 'packages/vendor/Dockerfile.optimized', reason: 'inside vendor, which never holds a service' },
      {
        path: 'packages/web/node_modules/x/Dockerfile',
        reason: 'inside node_modules, which never holds a service',
      },
    ]);
  });

  it('reads names with spaces, line breaks and other alphabets', async () => {
    const names = ['ä b', '日本', 'new\nline', '(x) [y]'].map(
      (name) => `packages/${name}/Dockerfile.optimized`,
    );
    const { root } = tree(Object.fromEntries(names.map((name) => [name, ''])));
    expect((await discover(root, defaultGlobs)).gated).toEqual([...names].sort());
  });

  it('understands ./ in front, braces, and ! to exclude', async () => {
    const { root } = tree({
      'a/Dockerfile': '',
      'b/Dockerfile': '',
      'c/d/Dockerfile.ci': '',
      Dockerfile: '',
    });
    const found = async (...globs: string[]) => (await discover(root, globs)).gated;
    expect(await found('./{a,b}/Dockerfile', '!b/**')).toEqual(['a/Dockerfile']);
    expect(await found('**/Dockerfile*')).toEqual([
      'Dockerfile',
      'a/Dockerfile',
      'b/Dockerfile',
      'c/d/Dockerfile.ci',
    ]);
  });

  it('takes signs of a regular expression for plain ones, and is done at once', async () => {
    const { root } = tree({
      [`${'a'.repeat(240)}/x`]: '',
      '(group)/Dockerfile': '',
      [`${'a'.repeat(200)}`]: '',
    });
    const started = performance.now();
    const globs = ['+(+(a|aa)+|a*)+b', '(a+)+b', '!(a|aa)*b', '{a,aa}{a,aa}*b/*', '(group)/Dockerfile'];
    expect((await discover(root, globs)).gated).toEqual(['(group)/Dockerfile']);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('looks into initialised submodules', async () => {
    const other = tree({ 'services/s/Dockerfile.optimized': '' });
    other.git('add', '-A');
    other.git('commit', '-qm', 'x');
    const { root, git } = tree({ a: '' });
    git('submodule', '--quiet', 'add', other.root, 'packages');
    const { gated } = await discover(root, ['packages/services/*/Dockerfile.optimized']);
    expect(gated).toEqual(['packages/services/s/Dockerfile.optimized']);
  });

  it('searches the folder where there is no git, and says so', async () => {
    const { root } = tree(
      { 'packages/a/Dockerfile.optimized': '', 'node_modules/x/Dockerfile': '' },
      { git: false },
    );
    const { gated, warnings } = await discover(root, defaultGlobs);
    expect(gated).toEqual(['packages/a/Dockerfile.optimized']);
    expect(warnings).toMatchObject([
      { code: 'git-unavailable', message: expect.stringMatching(/not a git repository/) },
    ]);
  });

  it('needs less than a second in a tree of 65,000 files', async () => {
    const files: Record<string, string> = { 'packages/a/Dockerfile.optimized': '' };
    for (let at = 0; at < 65_000; at += 1) files[`packages/web/node_modules/m${at % 500}/f${at}.js`] = '';
    const { root, git } = tree(files);
    git('add', '-A');
    const times: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      const start = performance.now();
      expect((await discover(root, defaultGlobs)).gated).toHaveLength(1);
      times.push(performance.now() - start);
    }
    expect(Math.min(...times)).toBeLessThan(1000);
  }, 120_000);
});

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { OpenBase } from '../../src/baseline/index.ts';
import { Interrupted } from '../../src/nouns/index.ts';
import { noBase, open, type Repository, repository, service, withBase } from './support/repository.ts';

let repo: Repository;
beforeEach(() => {
  repo = repository();
});
afterEach(() => repo.remove());

const limits = (base: OpenBase) => base.plan?.images.map(({ id, limit }) => [id, limit?.bytes ?? null]);
const config = (text: string) => ({ '.github/size-gate.yml': text });
const worktrees = () => repo.git('worktree', 'list').split('\n').length;

describe('the plan of the base commit', () => {
  it("is made by the base's own configuration, with the services that it has", async () => {
    repo.commit({ ...service('old'), ...service('kept'), ...config('defaults: {limit: 1MB}\n') });
    repo.git('checkout', '-q', '-b', 'feature');
    renameSync(join(repo.root, 'packages/old'), join(repo.root, 'packages/new'));
    repo.commit({ ...service('new'), ...config('defaults: {limit: 2MB}\n') });
    await withBase(repo, {}, (base) =>
      expect(limits(base)).toEqual([
        ['kept', 1e6],
        ['old', 1e6],
      ]),
    );
  });

  it('has no limits where the base has no configuration', async () => {
    repo.commit(service('one'));
    repo.commit(config('defaults: {limit: 2MB}\n'));
    await withBase(repo, { base: { ref: 'HEAD~1' } }, (base) =>
      expect(limits(base)).toEqual([['one', null]]),
    );
  });

  it('has no services where the base has none, and no folder for the project', async () => {
    repo.commit({ readme: '' });
    const files = service('one');
    repo.commit(Object.fromEntries(Object.entries(files).map(([path, text]) => [`deep/${path}`, text])));
    await withBase(repo, { base: { ref: 'HEAD~1' }, folder: 'deep' }, (base) => {
      expect(base).toMatchObject({ planProblems: [], brokenServices: [] });
      expect(limits(base)).toEqual([]);
    });
  });

  it('says what is broken, and stops nothing', async () => {
    repo.commit({ ...service('one'), ...config('defaults: {limt: 1MB}\n') });
    repo.commit(config('defaults: {limit: 1MB}\n'));
    await withBase(repo, { base: { ref: 'HEAD~1' } }, (base) =>
      expect(base).toMatchObject({ plan: null, planProblems: [{ code: 'config-unknown-key' }] }),
    );
  });

  it('tells a service that can not be planned from one that is not there', async () => {
    repo.commit({ ...service('fine'), 'packages/lost/Dockerfile.optimized': 'FROM scratch\nCOPY made /\n' });
    repo.commit({ made: '' });
    await withBase(repo, { base: { ref: 'HEAD~1' } }, (base) => {
      expect(limits(base)).toEqual([['fine', null]]);
      expect(base.brokenServices).toMatchObject([{ name: 'lost', problem: { code: 'context-not-found' } }]);
    });
  });

  it('takes a named configuration as the base has it, or none, or one outside of the repository', async () => {
    repo.commit({ ...service('one'), 'gate.yml': 'defaults: {limit: 1MB}\n' });
    repo.commit({ 'gate.yml': 'defaults: {limit: 2MB}\n', 'new.yml': 'defaults: {limit: 3MB}\n' });
    const outside = join(mkdtempSync(join(tmpdir(), 'size-gate-conf-')), 'gate.yml');
    writeFileSync(outside, 'defaults: {limit: 4MB}\n');
    const base = { ref: 'HEAD~1' };
    for (const [configFile, bytes] of [
      ['gate.yml', 1e6],
      ['new.yml', null],
      [outside, 4e6],
    ] as const)
      await withBase(repo, { base, configFile }, (opened) =>
        expect(limits(opened)).toEqual([['one', bytes]]),
      );
    rmSync(join(outside, '..'), { recursive: true });
  });

  it('is asked for some services, of which one may be new', async () => {
    repo.commit({ ...service('one'), ...service('two') });
    repo.commit(service('three'));
    await withBase(repo, { base: { ref: 'HEAD~1' }, services: ['two', 'three'] }, (base) =>
      expect(limits(base)).toEqual([['two', null]]),
    );
  });

  it("names a service at the root after the repository's folder, as in the working folder", async () => {
    repo.commit({ Dockerfile: 'FROM scratch\nCOPY data /\n', data: '' });
    await withBase(repo, { base: { ref: 'HEAD' }, values: { dockerfiles: ['Dockerfile'] } }, (base) =>
      expect(limits(base)).toEqual([[repo.root.slice(repo.root.lastIndexOf('/') + 1), null]]),
    );
  });

  it('builds from the checkout, with secrets and folders that only the working folder has', async () => {
    const text = [
      'defaults:',
      '  secret-files: {npm: .npmrc}',
      '  build-contexts: {shared: libs/shared, base: "oci-layout://layout@sha256:00", web: "https://example.com"}',
      '  ssh: [default, "own=key,other"]',
      '  cache-from: ["type=local,src=.cache/in", "type=registry,ref=x"]',
      '  cache-to: ["type=local,dest=.cache/out"]',
    ];
    repo.commit({ ...service('one'), ...config(text.join('\n')), 'libs/shared/x': '', other: '' });
    repo.write({ '.npmrc': 'secret', key: '', 'layout/index.json': '{}' });
    await withBase(repo, { base: { ref: 'HEAD' } }, (base) => {
      const { build } = base.relocate(base.plan!.images[0]!);
      const [here, there] = [repo.root, base.worktreeRoot];
      expect(build).toMatchObject({
        secretFiles: { npm: `${here}/.npmrc` },
        buildContexts: {
          ...{ shared: `${there}/libs/shared`, base: `oci-layout://${here}/layout@sha256:00` },
          web: 'https://example.com',
        },
        ssh: ['default', `own=${here}/key,${there}/other`],
        cacheFrom: [`type=local,src=${here}/.cache/in`, 'type=registry,ref=x'],
        cacheTo: [],
      });
    });
  });

  it('takes the context of an input that names it by its whole path from the checkout', async () => {
    repo.commit({ 'packages/one/Dockerfile.optimized': 'FROM scratch\nCOPY x /\n', 'packages/one/x': '' });
    const values = { context: join(repo.root, 'packages/one') };
    await withBase(repo, { base: { ref: 'HEAD' }, values }, (base) =>
      expect(base.plan?.images[0]?.context.path).toBe('packages/one'),
    );
  });
});

describe('what differs between the base commit and the working folder', () => {
  it('is committed, staged, changed and deleted files; those that git does not know are told apart', async () => {
    repo.commit({ ...service('one', { a: '', b: '', c: '', 'sp ace\nü': '' }), '.gitignore': 'ignored/\n' });
    repo.commit({ 'packages/one/src/a': 'committed' });
    repo.write({
      'packages/one/src/b': 'changed',
      'packages/one/src/new': '',
      'packages/one/src/sp ace\nü': '1',
    });
    repo.git('add', 'packages/one/src/new');
    rmSync(join(repo.root, 'packages/one/src/c'));
    repo.write({ 'ignored/x/y': '', 'packages/one/other': '' });
    const ruleFiles = ['packages/one/src/a', 'packages/one/Dockerfile.optimized'];
    await withBase(repo, { base: { ref: 'HEAD~1' }, ruleFiles, projectRuleFiles: ruleFiles }, (base) => {
      const short = (paths: readonly string[]) => paths.map((path) => path.replace(`${repo.root}/`, ''));
      expect(short(base.changedPaths).sort()).toEqual(
        ['a', 'b', 'c', 'new', 'sp ace\nü'].map((name) => `packages/one/src/${name}`),
      );
      expect(short(base.untrackedPaths).sort()).toEqual(['ignored/', 'packages/one/other']);
      expect(base.changedRuleFiles).toEqual(['packages/one/src/a']);
      expect(base.changedProjectRuleFiles).toEqual(['packages/one/src/a']);
    });
  });
});

describe('the checkout', () => {
  it('is of the base commit, runs no hook, and is gone afterwards', async () => {
    const hook = '#!/bin/sh\ntouch "$(git rev-parse --git-common-dir)/hooked"\n';
    repo.commit(service('one'));
    repo.write({ '.git/hooks/post-checkout': hook });
    execFileSync('chmod', ['+x', join(repo.root, '.git/hooks/post-checkout')]);
    repo.commit(service('one', { data: 'other' }));
    const checkout = await withBase(repo, { base: { ref: 'HEAD~1' } }, (base) => {
      expect(readdirSync(join(base.worktreeRoot, 'packages/one/src'))).toEqual(['data']);
      expect(worktrees()).toBe(2);
      return base.checkout;
    });
    expect([existsSync(checkout), worktrees()]).toEqual([false, 1]);
    expect(existsSync(join(repo.root, '.git/hooked'))).toBe(false);
    expect(repo.git('status', '--porcelain')).toBe('');
  });

  it('is one of several at once', async () => {
    repo.commit(service('one'));
    const all = await Promise.all([1, 2, 3].map(() => open(repo, { base: { ref: 'HEAD' } })));
    const opened = all.flatMap(({ base }) => ('code' in base ? [] : [base]));
    expect(all.flatMap(({ base }) => ('code' in base ? base.message : []))).toEqual([]);
    expect(new Set(opened.map(({ checkout }) => checkout)).size).toBe(3);
    await opened[0]?.close();
    for (const { worktreeRoot } of opened.slice(1))
      expect(existsSync(join(worktreeRoot, 'packages/one/Dockerfile.optimized'))).toBe(true);
    await Promise.all(opened.map((base) => base.close()));
    for (const { workspace } of all) rmSync(workspace, { recursive: true });
    expect(worktrees()).toBe(1);
  });

  it('is tried once more where another run took the folder of worktrees away', async () => {
    repo.commit(service('one'));
    const bin = mkdtempSync(join(tmpdir(), 'git-once-'));
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    // Fails like git does when mkdir finds no parent: the first time only.
    const script = `case "$*" in *"worktree add"*) [ -e ${bin}/seen ] || { : > ${bin}/seen; echo "fatal: could not create directory" >&2; exit 128; };; esac`;
    writeFileSync(join(bin, 'git'), `#!/bin/sh\n${script}\nexec ${real} "$@"\n`, { mode: 0o755 });
    const env = { ...repo.env, PATH: `${bin}:${process.env.PATH}` };
    await withBase({ ...repo, env }, { base: { ref: 'HEAD' } }, (base) =>
      expect(existsSync(join(base.worktreeRoot, 'packages/one/Dockerfile.optimized'))).toBe(true),
    );
    expect(existsSync(join(bin, 'seen'))).toBe(true);
    rmSync(bin, { recursive: true });
    expect(worktrees()).toBe(1);
  });

  it('of a run that was killed is forgotten by the next one; other worktrees that are away are not', async () => {
    repo.commit(service('one'));
    const killed = await open(repo, { base: { ref: 'HEAD' } });
    const others = mkdtempSync(join(tmpdir(), 'others-'));
    repo.git('worktree', 'add', '-q', '--detach', join(others, 'one'));
    for (const folder of [killed.workspace, others]) rmSync(folder, { recursive: true });
    expect(worktrees()).toBe(3);
    await withBase(repo, { base: { ref: 'HEAD' } }, () => {});
    expect(repo.git('worktree', 'list', '--porcelain')).toContain(others);
    expect(worktrees()).toBe(2);
  });

  it('is not begun once the user interrupted', async () => {
    repo.commit(service('one'));
    const signal = AbortSignal.abort(new Interrupted());
    await expect(open(repo, { base: { ref: 'HEAD' }, signal })).rejects.toThrow(Interrupted);
    expect(worktrees()).toBe(1);
  });

  it("is made and read though a hook's environment names another index and folder", async () => {
    repo.commit(service('gone'));
    repo.git('rm', '-q', '-r', 'packages/gone');
    repo.commit(service('one'));
    const ofHook = { GIT_DIR: join(repo.root, '.git'), GIT_INDEX_FILE: join(repo.root, '.git/index') };
    const before = { ...process.env };
    try {
      Object.assign(process.env, ofHook);
      await withBase({ ...repo, env: { ...repo.env, ...ofHook } }, { base: { ref: 'HEAD~1' } }, (base) =>
        expect(limits(base)).toEqual([['gone', null]]),
      );
    } finally {
      process.env = before;
    }
  });
});

describe('no base', () => {
  it.each([
    ['no repository', () => rmSync(join(repo.root, '.git'), { recursive: true }), 'base-no-repository'],
    ['no commit', () => repo.git('add', '-A'), 'base-no-head'],
  ])('where there is %s', async (_, prepare, code) => {
    repo.write(service('one'));
    prepare();
    expect(await noBase(repo)).toMatchObject({ code });
  });

  it('where there is no git', async () => {
    repo.commit(service('one'));
    const problem = await noBase({ ...repo, env: { ...repo.env, PATH: '/nowhere' } });
    expect(problem).toMatchObject({
      code: 'base-no-repository',
      message: expect.stringContaining('git is not installed'),
    });
  });

  it('where the checkout fails, in words of git', async () => {
    const commit = repo.commit(service('one'));
    const tree = repo.git('rev-parse', `${commit}^{tree}`);
    repo.commit(service('one', { data: 'other' }));
    rmSync(join(repo.root, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    const problem = await noBase(repo, { base: { ref: 'HEAD~1' } });
    expect(problem.code).toBe('base-not-checked-out');
    expect(worktrees()).toBe(1);
  });
});

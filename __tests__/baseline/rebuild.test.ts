import { chmodSync, lstatSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type BaselineRequest, takeBaseline } from '../../src/baseline/index.ts';
import { loadPlan } from '../../src/config/index.ts';
import { GateError, Interrupted } from '../../src/nouns/index.ts';
import { measuredAs } from './support/measured.ts';
import { type Opening, type Repository, repository, service, withBase } from './support/repository.ts';

let repo: Repository;
beforeEach(() => {
  repo = repository();
});
afterEach(() => repo.remove());

/** Every image weighs 100 now and 40 at the base. */
const measure = jest.fn<BaselineRequest['measure']>(async (_, images) =>
  images.map((image) => measuredAs(image, 40)),
);
beforeEach(() => {
  measure.mockClear();
});

async function take(opening: Opening = {}, more: Partial<BaselineRequest> = {}) {
  const head = await loadPlan({ workingDirectory: repo.root, env: repo.env });
  const measured = head.images.map((image) => measuredAs(image, 100));
  return withBase(repo, { ...opening, base: { ref: 'HEAD~1', ...opening.base } }, async (base) => {
    const baseline = await takeBaseline({
      ...{ sources: [{ kind: 'rebuild' }], base, env: repo.env, measure, findArtifact: undefined },
      head: { plan: head, measured, startedAt: new Date(Date.parse(base.committedAt ?? '') + 5000) },
      ...more,
    });
    return {
      ...{ base, baseline },
      images: baseline.images.map(({ id, how, profile, problem }) => [
        ...[id, how],
        profile?.unpackedBytes ?? problem?.code,
      ]),
    };
  });
}

const built = () => measure.mock.calls.flatMap(([, images]) => images.map(({ id }) => id));

describe('a baseline that is built again', () => {
  it('builds what differs, and takes the rest from this run', async () => {
    repo.commit({ ...service('one'), ...service('two'), ...service('gone') });
    rmSync(join(repo.root, 'packages/gone'), { recursive: true });
    repo.commit({ ...service('two', { data: 'other' }), ...service('new') });
    const { images, baseline, base } = await take();
    expect(images).toEqual([
      ['gone', 'built', 40],
      ['one', 'same-inputs', 100],
      ['two', 'built', 40],
    ]);
    expect(built()).toEqual(['gone', 'two']);
    expect(baseline.origin).toEqual({
      ...{ kind: 'rebuild', commit: base.commit, choice: 'merge base of HEAD and main' },
      ...{ committedAt: base.committedAt, measuredAt: null, ageMs: 5000, source: null, problem: null },
    });
  });

  describe('knows images that only this commit gates, where the base has their Dockerfiles', () => {
    const app = (name: string, data = name) => ({
      [`apps/${name}/Dockerfile`]: `FROM scratch\nCOPY apps/${name}/data /srv\n`,
      [`apps/${name}/data`]: data,
    });
    const config = (text: string) => ({ '.github/size-gate.yml': text });

    it('for a configuration that is new, or has more globs', async () => {
      repo.commit({ ...service('one'), ...app('two'), ...app('three') });
      const globs = 'dockerfiles: [packages/*/Dockerfile.optimized, apps/*/Dockerfile]\n';
      repo.commit({ ...config(globs), ...app('two', 'other'), ...app('new') });
      expect((await take()).images).toEqual([
        ['one', 'same-inputs', 100],
        ['three', 'same-inputs', 100],
        ['two', 'built', 40],
      ]);
      expect(built()).toEqual(['two']);
      expect(measure.mock.calls[0]?.[0].root).not.toBe(repo.root);
    });

    it('for a variant', async () => {
      repo.commit(service('one'));
      repo.commit(config('services: {one: {variants: {debug: {build-args: {A: b}}}}}\n'));
      expect((await take()).images).toEqual([
        ['one', 'same-inputs', 100],
        ['one@debug', 'same-inputs', 100],
      ]);
    });

    it('for another name of the same Dockerfile, which is not gone then', async () => {
      repo.commit({
        ...service('one'),
        ...config('services: {a: {dockerfile: apps/x/Dockerfile}}\n'),
        ...app('x'),
      });
      repo.commit(config('services: {b: {dockerfile: apps/x/Dockerfile}}\n'));
      expect((await take()).images).toEqual([
        ['one', 'same-inputs', 100],
        ['b', 'same-inputs', 100],
      ]);
    });

    it('and leaves the images of other platforms alone', async () => {
      repo.commit(service('one'));
      repo.commit(config('defaults: {platforms: [linux/amd64, linux/arm64]}\n'));
      expect((await take()).images).toEqual([['one', 'built', 40]]);
    });
  });

  it.each<[string, Record<string, string>]>([
    ['its Dockerfile', { 'packages/one/Dockerfile.optimized': 'FROM scratch\nCOPY packages/one /srv\n' }],
    ['its ignore file', { '.dockerignore': 'x\n' }],
    ['a build argument', { '.github/size-gate.yml': 'defaults: {build-args: {A: b}}\n' }],
  ])('is built again for %s', async (_, files) => {
    repo.commit(service('one'));
    repo.commit(files);
    expect((await take()).images).toEqual([['one', 'built', 40]]);
  });

  it('has no size of an image that takes what git does not know and only this build has', async () => {
    const ignored = { '.gitignore': 'made\n', '.dockerignore': '**/skipped\n!elsewhere/*\n' };
    repo.commit({ ...service('one'), ...service('two'), ...service('three'), ...ignored });
    repo.commit({ ...service('one', { data: 'other' }), ...service('two', { data: 'other' }) });
    const one = 'packages/one/src';
    repo.write({ [`${one}/made`]: '', 'packages/two/src/skipped/a': '', 'elsewhere/made': '' });
    repo.write({ 'packages/three/src/new/a': '' });
    const { images, baseline } = await take();
    expect(images).toEqual([
      ['one', 'built', 'baseline-untracked'],
      ['three', 'built', 'baseline-untracked'],
      ['two', 'built', 40],
    ]);
    expect(baseline.images[0]?.problem).toMatchObject({
      message: expect.stringContaining('("packages/one/src/made")'),
      fix: expect.stringMatching(/Dockerfile.*\.dockerignore.*artifact:/),
    });
  });

  it('is built with secrets and contexts that only the working folder has', async () => {
    const options = 'defaults: {secrets: "id=a,src=made", build-contexts: {lib: libs}}\n';
    repo.commit({ ...service('one'), '.github/size-gate.yml': options });
    repo.commit(service('one', { data: 'other' }));
    repo.write({ made: 'secret', 'libs/made': '' });
    expect((await take()).images).toEqual([['one', 'built', 40]]);
    repo.commit({ 'libs/known': '' });
    repo.git('rm', '-q', '--cached', 'libs/made');
    repo.commit(service('one', { data: 'more' }));
    repo.git('rm', '-q', '--cached', 'libs/made');
    repo.write({ '.git/info/exclude': 'made\n' });
    repo.commit(service('one', { data: 'still more' }));
    expect((await take()).images).toEqual([['one', 'built', 'baseline-untracked']]);
  });

  it('knows a service by what it is made of, whatever its name', async () => {
    const files = service('one');
    const named = (name: string) => ({
      '.github/size-gate.yml': `dockerfiles: packages/none\nservices: {${name}: {dockerfile: packages/one/Dockerfile.optimized}}\n`,
    });
    repo.commit({ ...files, ...named('before') });
    repo.commit(named('after'));
    expect((await take()).images).toEqual([['after', 'same-inputs', 100]]);
  });

  it('leaves an image without a size where its build fails, or the engine does', async () => {
    repo.commit(service('one'));
    repo.commit(service('one', { data: 'other' }));
    const problem = { code: 'build-failed', message: 'it fails', where: { file: 'Dockerfile', line: 3 } };
    measure.mockImplementationOnce(async (_, images) =>
      images.map((image) => ({ image, outcome: { kind: 'unmeasured', problem } })),
    );
    const { baseline, base } = await take();
    expect(baseline.images[0]?.problem).toEqual({
      code: 'baseline-not-built',
      message: `at the base commit ${base.commit.slice(0, 12)}: it fails (Dockerfile, line 3)`,
    });
    measure.mockRejectedValueOnce(new GateError({ code: 'engine-lost', message: 'the engine is gone' }));
    expect((await take()).images).toEqual([['one', 'built', 'baseline-not-built']]);
    measure.mockRejectedValueOnce(new Interrupted());
    await expect(take()).rejects.toThrow(Interrupted);
  });

  it('does not take a service for new that the base could not plan', async () => {
    repo.commit(service('one', {}));
    repo.commit(service('one'));
    expect((await take()).images).toEqual([['one', 'built', 'baseline-not-planned']]);
  });

  it('is none where the base has a broken configuration', async () => {
    repo.commit({ ...service('one'), '.github/size-gate.yml': 'nonsense: 1\n' });
    repo.commit({ '.github/size-gate.yml': '' });
    const { baseline, base } = await take();
    expect(baseline).toMatchObject({
      origin: { kind: 'none', commit: base.commit, problem: { code: 'base-configuration-broken' } },
      images: [],
    });
  });
});

describe('what looks the same and is not', () => {
  const dockerfile = (...lines: string[]) => ({
    'packages/one/Dockerfile.optimized': ['FROM scratch', ...lines, ''].join('\n'),
  });
  const config = (text: string) => ({
    '.github/size-gate.yml': `dockerfiles: packages/none\nservices: {one: ${text}}\n`,
  });
  const link = (path: string, target: string) => {
    mkdirSync(dirname(join(repo.root, path)), { recursive: true });
    symlinkSync(target, join(repo.root, path));
  };
  const own = '{dockerfile: packages/one/Dockerfile.optimized}';

  it.each<[string, () => void, Record<string, string>, Record<string, string>]>([
    [
      'a glob that meets a link',
      () => link('c/a.x', '../s/a'),
      { ...dockerfile('COPY c/*.x /'), 's/a': '' },
      { 's/a': 'more' },
    ],
    [
      'a link of that name',
      () => link('c/a', '../s/a'),
      { ...dockerfile('COPY c/a /'), 's/a': '' },
      { 's/a': 'more' },
    ],
    [
      'a Dockerfile that is a link',
      () => link('packages/one/Dockerfile.optimized', '../../docker/real'),
      { 'docker/real': 'FROM scratch\nCOPY c /\n', c: '' },
      { 'docker/real': 'FROM scratch\nCOPY c /x\n' },
    ],
    [
      'a context that is a link',
      () => link('lnk', 'real'),
      { ...dockerfile('COPY f /'), ...config(`${own.slice(0, -1)}, context: lnk}`), 'real/f': '' },
      { 'real/f': 'more' },
    ],
    [
      'a named context that is a link',
      () => link('lnk', 'lib'),
      {
        ...dockerfile('COPY --from=lib f /'),
        ...config(`${own.slice(0, -1)}, build-contexts: {lib: lnk}}`),
        'lib/f': '',
      },
      { 'lib/f': 'more' },
    ],
    [
      'a secret behind a link',
      () => link('s', 'secrets'),
      { ...dockerfile('RUN x'), ...config(`${own.slice(0, -1)}, secrets: "id=a,src=s/a"}`), 'secrets/a': '' },
      { 'secrets/a': 'more' },
    ],
    [
      'an ignore file that is a link',
      () => link('.dockerignore', 'rules'),
      { ...dockerfile('COPY c /'), 'c/a': '', rules: 'x\n' },
      { rules: 'y\n' },
    ],
    ['a bind mount of all', () => {}, dockerfile('RUN --mount=type=bind,target=/w x'), { 'src/x': '' }],
    ['a frontend of its own', () => {}, dockerfile('ARG BUILDKIT_SYNTAX'), {}],
    [
      'attributes by which files are other bytes on disk',
      () => {},
      { ...dockerfile('COPY c /'), 'c/a': 'text\n' },
      { '.gitattributes': '* text eol=crlf\n' },
    ],
  ])('is %s', async (what, prepare, before, after) => {
    prepare();
    const frontend = what === 'a frontend of its own';
    repo.commit({ '.dockerignore': '.git\n', ...before });
    if (frontend) {
      repo.commit({ ...config(`${own.slice(0, -1)}, build-args: {BUILDKIT_SYNTAX: mine}}`) });
      repo.commit({ anything: '' });
    } else repo.commit(after);
    expect((await take()).images).toEqual([['one', 'built', 40]]);
  });
});

describe('what git can be told not to see', () => {
  it('is a submodule: its new commit is a change all the same', async () => {
    const module = repository();
    module.commit({ inside: '' });
    repo.git('submodule', 'add', '-q', `file://${module.root}`, 'packages/one/src/module');
    repo.git('config', '-f', '.gitmodules', 'submodule.packages/one/src/module.ignore', 'all');
    repo.commit(service('one'));
    repo.git('-C', 'packages/one/src/module', 'commit', '-q', '--allow-empty', '-m', 'more');
    repo.git('add', '-f', 'packages/one/src/module');
    repo.commit({});
    expect((await take()).images).toEqual([['one', 'built', 'baseline-submodule']]);
    module.remove();
  });

  it.each(['--assume-unchanged', '--skip-worktree'])('is a file, by %s', async (option) => {
    repo.commit(service('one'));
    repo.commit({ elsewhere: '' });
    repo.git('update-index', option, 'packages/one/src/data');
    expect((await take()).images).toEqual([['one', 'built', 40]]);
    repo.git('update-index', `--no-${option.slice(2)}`, 'packages/one/src/data');
    expect((await take()).images).toEqual([['one', 'same-inputs', 100]]);
  });

  it('is none of what a difference leaves out by attribute, driver or setting', async () => {
    repo.commit({ ...service('one'), '.gitattributes': '* -diff diff=none\n' });
    repo.git('config', 'diff.none.textconv', 'echo same');
    repo.git('config', 'diff.none.command', 'true');
    repo.git('config', 'diff.external', 'true');
    repo.git('config', 'core.quotePath', 'true');
    repo.commit(service('one', { data: 'other', 'ü "\n': '' }));
    expect((await take()).images).toEqual([['one', 'built', 40]]);
  });
});

describe('what a checkout beside the working folder can not have', () => {
  it('is a submodule: an image that takes it has no size, others do', async () => {
    const module = repository();
    module.commit({ inside: '' });
    repo.git('submodule', 'add', '-q', `file://${module.root}`, 'packages/one/src/module');
    repo.commit({ ...service('one'), ...service('two') });
    repo.commit({ ...service('one', { data: 'other' }), ...service('two', { data: 'other' }) });
    expect((await take()).images).toEqual([
      ['one', 'built', 'baseline-submodule'],
      ['two', 'built', 40],
    ]);
    repo.git('submodule', 'deinit', '-q', '-f', '--all');
    expect((await take()).images[0]).toEqual(['one', 'built', 40]);
    module.remove();
  });

  it('is a file of Git LFS that is a pointer there only', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n';
    repo.commit({ ...service('one', { data: 'x', big: pointer }), '.gitattributes': 'big filter=lfs\n' });
    repo.commit(service('one', { data: 'other', big: pointer }));
    expect((await take()).images).toEqual([['one', 'built', 40]]);
    repo.write({ 'packages/one/src/big': 'the whole of it' });
    expect((await take()).images).toEqual([['one', 'built', 'baseline-lfs']]);
  });

  it('is the folder .git', async () => {
    const all = { 'packages/one/Dockerfile.optimized': 'FROM scratch\nCOPY . /\n' };
    repo.commit(all);
    repo.commit({ data: '' });
    expect((await take()).images).toEqual([['one', 'built', 'baseline-copies-git']]);
    repo.commit({ '.dockerignore': '.git\n' });
    repo.commit({ data: 'more' });
    expect((await take()).images).toEqual([['one', 'built', 40]]);
  });
});

it('gives the checkout the modes of the working folder, which git does not keep', async () => {
  repo.commit(service('one', { 'a/same': '', 'a/other': '', run: '' }));
  chmodSync(join(repo.root, 'packages/one/src/run'), 0o755);
  repo.commit(service('one', { 'a/other': 'changed' }));
  chmodSync(join(repo.root, 'packages/one/src/a/same'), 0o640);
  chmodSync(join(repo.root, 'packages/one/src/a'), 0o710);
  const modes: string[] = [];
  measure.mockImplementationOnce(async ({ root }, images) => {
    for (const path of ['a', 'a/same', 'run'])
      modes.push((lstatSync(join(root, 'packages/one/src', path)).mode & 0o777).toString(8));
    return images.map((image) => measuredAs(image, 40));
  });
  await take();
  // `run` became a program in this very change: the base has it as it was.
  expect(modes).toEqual(['710', '640', '644']);
});

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type PlannedRun, withPlannedRun } from '../../src/gate/planRun.ts';
import type { BaseRequest, GateRequest } from '../../src/gate/types.ts';
import { type Repository, repository, service } from '../baseline/support/repository.ts';
import { problemsOf } from '../config/support/problems.ts';

let repo: Repository;
let workspace: string;
beforeEach(() => {
  repo = repository();
  workspace = mkdtempSync(join(tmpdir(), 'size-gate-'));
});
afterEach(() => {
  repo.remove();
  rmSync(workspace, { recursive: true, force: true });
});

const config = (text: string) => ({ '.github/size-gate.yml': text });
const base: BaseRequest = {
  ...{ ref: 'HEAD~1', name: 'main', fetchEnv: null, askMergeBase: null },
  choose: 'merge-base',
};

function planned<T>(
  use: (run: PlannedRun) => T,
  request: Partial<GateRequest> = {},
  values: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  const overrides = { values, origin: (key: string) => `flag --${key}` };
  const whole = { workingDirectory: repo.root, overrides, base, ...request };
  return withPlannedRun(whole, { env: repo.env }, workspace, async (run) => use(run));
}

const facts = ({ plan, ruleChanges }: PlannedRun) => ({
  limits: plan.images.map(({ id, limit }) => [id, limit?.bytes ?? null]),
  from: plan.configFrom,
  changes: ruleChanges.map(({ rule, subject }) => [rule, subject]),
});

describe('rules that a change alters', () => {
  it('are told though the base would plan without them: a run without services need not fail any more', async () => {
    repo.commit({ ...service('one'), ...config('config-from: head\n') });
    repo.commit(config('if-no-services-found: ignore\n'));
    expect(await planned((run) => run.ruleChanges)).toEqual([
      {
        ...{ rule: 'if-no-services-found', subject: null },
        ...{ before: 'error', after: 'ignore', loosened: true },
      },
    ]);
  });
});

describe('whose rules judge', () => {
  const cases: [string, string, string, Record<string, string>, string, number][] = [
    ["this commit's", '', '', {}, 'head', 2e6],
    ["the base's, where a flag wants it", '', '', { 'config-from': 'base' }, 'base', 1e6],
    ["the base's, where its own file wants it", 'config-from: base\n', '', {}, 'base', 1e6],
    [
      "this commit's, where a flag wants it",
      'config-from: base\n',
      '',
      { 'config-from': 'head' },
      'head',
      2e6,
    ],
    ["this commit's, where it only now wants the base's", '', 'config-from: base\n', {}, 'head', 2e6],
  ];
  it.each(cases)('%s', async (_, before, after, values, from, bytes) => {
    repo.commit({ ...service('one'), ...config(`${before}defaults: {limit: 1MB}\n`) });
    repo.commit(config(`${after}defaults: {limit: 2MB}\n`));
    const found = await planned(facts, {}, values);
    expect(found).toMatchObject({ from, limits: [['one', bytes]] });
    expect(found.changes).toContainEqual(['limit', 'one']);
  });

  it("are this commit's where it is merged already", async () => {
    repo.commit({ ...service('one'), ...config('config-from: base\ndefaults: {limit: 1MB}\n') });
    repo.commit(config('config-from: base\ndefaults: {limit: 2MB}\n'));
    const pushed = { base: { ...base, merged: true } };
    expect(await planned(facts, pushed)).toMatchObject({ from: 'head', limits: [['one', 2e6]] });
    const lost = { base: { ...base, merged: true, ref: 'nowhere' } };
    expect(await planned(facts, lost)).toMatchObject({ from: 'head' });
  });

  it('are the shipped ones of a base without a configuration', async () => {
    repo.commit(service('one'));
    repo.commit(config('defaults: {limit: 9GB}\n'));
    expect(await planned(facts, {}, { 'config-from': 'base' })).toMatchObject({ limits: [['one', null]] });
  });

  it('leave out a service that they name and that is gone, and say so', async () => {
    const named = 'services: {one: {limit: 1MB}, two: {dockerfile: packages/two/Dockerfile.optimized}}\n';
    repo.commit({ ...service('one'), ...service('two'), ...config(named) });
    rmSync(join(repo.root, 'packages/two'), { recursive: true });
    repo.commit(config('services: {one: {limit: 1MB}}\n'));
    const run = await planned((each) => each, {}, { 'config-from': 'base' });
    expect(facts(run)).toEqual({ limits: [['one', 1e6]], from: 'base', changes: [['service', 'two']] });
    expect(run.plan.warnings.map(({ code }) => code)).toEqual(['service-gone']);
  });

  it("are nobody's where the base's are wanted and there is no base", async () => {
    repo.commit({ ...service('one'), ...config('config-from: base\n') });
    const lost = { base: { ...base, ref: 'nowhere' } };
    const problems = await problemsOf(() => planned(facts, lost));
    expect(problems).toMatchObject([
      { code: 'config-from-no-base', message: expect.stringContaining('nowhere') },
    ]);
    // Without a comparison the words mean nothing.
    expect(await planned(facts, { base: undefined })).toMatchObject({ from: 'head' });
  });

  it("are nobody's where the base's are wanted and broken", async () => {
    repo.commit({ ...service('one'), ...config('nonsense: 1\n') });
    repo.commit(config('defaults: {limit: 1MB}\n'));
    expect(await problemsOf(() => planned(facts, {}, { 'config-from': 'base' }))).toMatchObject([
      { code: 'config-from-broken-base' },
    ]);
    expect(await planned(facts)).toMatchObject({ from: 'head', changes: [] });
  });
});

describe("a change that breaks its own rules, where the base's judge", () => {
  const wants = config('config-from: base\ndefaults: {limit: 1MB}\n');
  const broken = { rule: 'configuration', loosened: true };
  const judged = async (request: Partial<GateRequest> = {}) => {
    const run = await planned((each) => each, request);
    expect(run.plan).toMatchObject({ configFrom: 'base', configFile: '.github/size-gate.yml' });
    return run;
  };

  it('is judged, and told that merging it would break the gate', async () => {
    repo.commit({ ...service('one'), ...wants });
    repo.commit(config('nonsense: 1\n'));
    const { plan, ruleChanges } = await judged();
    expect(plan.images).toMatchObject([{ id: 'one', limit: { bytes: 1e6 } }]);
    expect(plan.warnings).toMatchObject([
      {
        code: 'config-own-broken',
        message: expect.stringMatching(/once this is merged.*nonsense is not a key/),
        where: { file: '.github/size-gate.yml', line: 1 },
      },
    ]);
    expect(ruleChanges).toMatchObject([broken]);
  });

  it('may delete its configuration, or have two', async () => {
    repo.commit({
      'apps/one/Dockerfile': 'FROM scratch\n',
      ...config('config-from: base\ndockerfiles: apps/*/Dockerfile\n'),
    });
    rmSync(join(repo.root, '.github'), { recursive: true });
    repo.commit({});
    const { plan } = await judged();
    expect(plan.images).toMatchObject([{ id: 'one' }]);
    expect(plan.warnings).toMatchObject([{ message: expect.stringContaining('no Dockerfile matches') }]);
    repo.git('checkout', '-q', 'HEAD~1', '--', '.');
    repo.git('reset', '-q', '--hard', 'HEAD~1');
    repo.commit({ '.github/size-gate.json': '{}' });
    expect((await judged()).plan.warnings).toMatchObject([
      { message: expect.stringContaining('more than one configuration file') },
    ]);
  });

  it('may delete a named service without a word of it', async () => {
    const named = 'config-from: base\nservices: {one: {}, two: {}}\n';
    repo.commit({ ...service('one'), ...service('two'), ...config(named) });
    rmSync(join(repo.root, 'packages/two'), { recursive: true });
    repo.commit({});
    const { plan, ruleChanges } = await judged();
    expect(plan.images).toMatchObject([{ id: 'one' }]);
    expect(plan.warnings.map(({ code }) => code)).toEqual(['service-gone', 'config-own-broken']);
    expect(ruleChanges).toMatchObject([broken, { rule: 'service', subject: 'two', loosened: true }]);
  });

  it('may delete a configuration that an input names', async () => {
    const values = { 'config-from': 'base' };
    repo.commit({ ...service('one'), 'gate.yml': 'defaults: {limit: 1MB}\n' });
    repo.git('rm', '-q', 'gate.yml');
    repo.commit({});
    const run = await planned((each) => each, { configFile: 'gate.yml' }, values);
    expect(run.plan).toMatchObject({ configFrom: 'base', configFile: 'gate.yml' });
    expect(run.plan.images).toMatchObject([{ limit: { bytes: 1e6 } }]);
    expect(run.plan.warnings).toMatchObject([
      { message: expect.stringContaining('"gate.yml" does not exist') },
    ]);
  });

  it.each([
    ['takes it away from the folder that a run begins in', 'app', {}],
    ['puts a nearer one there', '.', { 'app/.github/size-gate.yml': 'defaults: {limit: 9GB}\n' }],
  ])('can not move the project: it %s', async (_, folder, files) => {
    const own = {
      'svc/one/Dockerfile': 'FROM scratch\n',
      ...config('config-from: base\ndockerfiles: svc/*/Dockerfile\ndefaults: {limit: 1MB}\n'),
    };
    const placed = Object.entries(own).map(([path, text]) => [join(folder, path), text]);
    repo.commit({ 'app/here': '', ...Object.fromEntries(placed) });
    rmSync(join(repo.root, folder, '.github'), { recursive: true });
    repo.commit(files);
    const run = await judged({ workingDirectory: join(repo.root, 'app') });
    expect(run.plan.root).toBe(join(repo.root, folder));
    expect(run.plan.images).toMatchObject([{ id: 'one', limit: { bytes: 1e6 } }]);
    expect(run.base).toMatchObject({ root: join(repo.root, folder) });
  });

  it('is an error where its own rules judge, which says whose they are', async () => {
    repo.commit({ ...service('one'), ...config('defaults: {limit: 1MB}\n') });
    repo.commit(config('nonsense: 1\n'));
    const message = 'by the rules of this commit: nonsense is not a key that Size Gate knows';
    expect(await problemsOf(() => planned(facts))).toMatchObject([{ code: 'config-unknown-key', message }]);
    const merged = { base: { ...base, merged: true } };
    expect(await problemsOf(() => planned(facts, merged))).toMatchObject([{ message }]);
    const lost = { base: { ...base, ref: 'nowhere' } };
    expect(await problemsOf(() => planned(facts, lost))).toMatchObject([{ message }]);
  });
});

it('tells to merge the configuration first, where the base has none and its rules are to judge', async () => {
  repo.commit({ 'apps/one/Dockerfile': 'FROM scratch\n' });
  repo.commit(config('dockerfiles: apps/*/Dockerfile\n'));
  for (const more of [{}, { 'if-no-services-found': 'ignore' }]) {
    const problems = await problemsOf(() => planned(facts, {}, { 'config-from': 'base', ...more }));
    expect(problems).toMatchObject([
      { code: 'config-from-no-configuration', fix: expect.stringContaining('merge the configuration first') },
    ]);
  }
});

it('tells a push to the default branch of no rule that it does not change', async () => {
  repo.commit({ ...service('one'), ...config('config-from: base\n') });
  repo.commit({ other: '' });
  expect((await planned(facts, { base: { ...base, merged: true } })).changes).toEqual([]);
});

it('tells what is wrong in flags and file at once', async () => {
  repo.commit({ ...service('one'), ...config('nonsense: 1\n') });
  const problems = await problemsOf(() => planned(facts, { base: { ...base, ref: 'HEAD' } }, { limit: '5' }));
  expect(problems.map(({ message }) => message)).toEqual([
    'nonsense is not a key that Size Gate knows',
    'flag --limit is "5"',
  ]);
});

it('says that a report was changed which only the base takes for its baseline', async () => {
  repo.commit({
    ...service('one'),
    ...config('config-from: base\nbaseline: report:sizes.json\n'),
    'sizes.json': '1',
  });
  repo.commit({ ...config('config-from: base\n'), 'sizes.json': '2' });
  expect((await planned(facts)).changes).toContainEqual(['baseline', 'sizes.json']);
});

it('says which files of rules were changed: a workflow, and a report that is the baseline', async () => {
  const report = config('baseline: report:sizes.json\n');
  const files = { ...service('one'), '.github/workflows/gate.yml': 'a', other: '', 'sizes.json': '1' };
  repo.commit(
    Object.fromEntries(Object.entries({ ...files, ...report }).map(([path, text]) => [`app/${path}`, text])),
  );
  repo.commit({ 'app/.github/workflows/gate.yml': 'b', 'app/sizes.json': '2', 'app/other': 'x' });
  const request = {
    workingDirectory: join(repo.root, 'app'),
    ruleFiles: ['app/.github/workflows/gate.yml', 'app/other/none'],
  };
  expect((await planned(facts, request)).changes).toEqual([
    ['workflow', 'app/.github/workflows/gate.yml'],
    ['baseline', 'sizes.json'],
  ]);
});

it('goes on without a base that is not there, and says why', async () => {
  repo.commit(service('one'));
  const run = await planned((each) => each, { base: { ...base, ref: 'nowhere' } });
  expect(run.base).toMatchObject({ code: 'base-not-found' });
});

it('removes the checkout when the work fails', async () => {
  repo.commit(service('one'));
  const broken = planned(
    () => {
      throw new Error('broken');
    },
    { base: { ...base, ref: 'HEAD' } },
  );
  await expect(broken).rejects.toThrow('broken');
  expect(repo.git('worktree', 'list').split('\n')).toHaveLength(1);
  expect(readdirSync(join(workspace, 'base'))).toEqual([]);
});

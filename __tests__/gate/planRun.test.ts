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

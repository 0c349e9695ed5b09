import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { CliContext } from '../../src/cli/context.ts';
import { terminalOf } from '../../src/cli/explore/terminalOf.ts';
import { main } from '../../src/cli/main.ts';
import { readText } from '../../src/cli/readText.ts';
import { diffSides } from '../../src/compare/index.ts';
import type { Corridor, DiffRequest, GateRequest, InspectRequest } from '../../src/gate/types.ts';
import { GateError, Interrupted } from '../../src/nouns/index.ts';
import { renderHtml, renderJson } from '../../src/report/index.ts';
import { seen } from '../report/inspect/support/seen.ts';
import { failingReport, image, layer, passingReport, plan, profile, rule } from '../report/support/story.ts';

/** Runs the whole terminal door in a fake world. */
async function run(
  args: readonly string[],
  corridor: Partial<Corridor> = {},
  more: Partial<CliContext> = {},
) {
  let out = '';
  let err = '';
  const refuse = async (): Promise<never> => {
    throw new Error('not asked for');
  };
  const status = await main(args, {
    stdout: { write: (text) => (out += text), columns: 100 },
    stderr: { write: (text) => (err += text), columns: 100 },
    env: {},
    cwd: '/repo',
    version: '1.2.3',
    signal: new AbortController().signal,
    corridor: async () => ({
      runGate: refuse,
      planOnly: refuse,
      inspectImage: refuse,
      diffTargets: refuse,
      ...corridor,
    }),
    readText,
    ...more,
  });
  return { status, out, err };
}

async function requestOf(...args: string[]): Promise<GateRequest> {
  let seen: GateRequest | undefined;
  await run(['check', ...args], {
    runGate: async (request) => {
      seen = request;
      return passingReport();
    },
  });
  if (!seen) throw new Error(`not run: ${args.join(' ')}`);
  return seen;
}

describe('usage', () => {
  it('prints help and fails where there is no command', async () => {
    const { status, out, err } = await run([]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('Usage: size-gate');
  });

  it.each([['--help'], ['check', '--help'], ['inspect', '--help'], ['explore', '--help']])(
    'help: %s',
    async (...args) => {
      const { status, out, err } = await run(args);
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(out).toMatchSnapshot();
    },
  );

  it('prints its version', async () => {
    expect(await run(['--version'])).toEqual({ status: 0, out: '1.2.3\n', err: '' });
  });

  it.each([
    [['chekc'], 'Did you mean check?'],
    [['check', '--metrc', 'unpacked'], 'Did you mean --metric?'],
    [['check', '--format', 'xml'], 'Allowed choices are table, markdown, json, html'],
    [['check', 'extra'], 'too many arguments'],
    [['inspect'], "missing required argument 'image'"],
  ])('%j is an error', async (args, hint) => {
    const { status, out, err } = await run(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(hint);
  });
});

describe('flags', () => {
  it('are nothing where none is given', async () => {
    const { overrides, ...rest } = await requestOf();
    expect(overrides.values).toEqual({});
    const nothing = { configFile: undefined, services: undefined, base: undefined };
    expect(rest).toEqual({ workingDirectory: '/repo', ...nothing });
  });

  it('become overrides that know where they come from', async () => {
    const { overrides } = await requestOf(
      ...['--limit', '200MB', '--parallel', '3', '--warn-only', '--no-cache', '--pull', '--no-profile-cache'],
      ...['--build-arg', 'A=1', '--build-arg', 'B=2', '--platform', 'linux/arm64', '--total-limit', '2GB'],
    );
    expect(overrides.values).toEqual({
      limit: '200MB',
      parallel: '3',
      'warn-only': true,
      'no-cache': true,
      pull: true,
      cache: { 'max-size': '0B' },
      'build-args': ['A=1', 'B=2'],
      platforms: ['linux/arm64'],
      total: { limit: '2GB' },
    });
    expect(overrides.origin('build-args')).toBe('flag --build-arg');
  });

  it('name a base to compare with, which is never fetched', async () => {
    expect((await requestOf('--base', 'origin/main', '--baseline', 'rebuild')).base).toEqual({
      ...{ ref: 'origin/main', name: 'origin/main', choose: 'merge-base' },
      ...{ fetchEnv: null, askMergeBase: null },
    });
    expect((await requestOf('--baseline', 'report:x.json', '--require-baseline')).base).toBeUndefined();
  });

  it.each([
    ['--baseline', 'rebuild'],
    ['--baseline', 'report:x', '--baseline', 'rebuild'],
    ['--config-from', 'base'],
    ['--require-baseline'],
  ])('are refused that mean nothing without a base: %s %s', async (...args) => {
    const { status, out, err } = await run(['check', ...args]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('needs a commit to compare with');
  });

  it.each(['--limit', '--cache-dir', '--build-arg', '--service', '--config', '--output', '--html', '--base'])(
    'are refused where empty: a variable of the shell may be unset (%s)',
    async (flag) => {
      const { status, out, err } = await run(['check', flag, '']);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toContain(`error: flag ${flag} is empty`);
    },
  );

  it('choose services, file and folder', async () => {
    expect(await requestOf('-s', 'a', '-s', 'b', '-c', 'x.yml', '-C', 'sub')).toMatchObject({
      services: ['a', 'b'],
      configFile: 'x.yml',
      workingDirectory: '/repo/sub',
    });
  });
});

describe('check', () => {
  const failing = { runGate: async () => failingReport() };

  it('prints the report on standard output and gives its status', async () => {
    const { status, out, err } = await run(['check'], failing);
    expect({ status, err }).toEqual({ status: 2, err: '' });
    expect(out).toContain('sutra-api is 503.2MB over its limit of 200MB');
  });

  it('prints JSON and nothing else with --json', async () => {
    expect((await run(['check', '--json'], failing)).out).toBe(renderJson(failingReport()));
  });

  it('writes the report to a file too', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'cli-')), 'new', 'folder', 'report.json');
    await run(['check', '--output', file], failing);
    expect(readFileSync(file, 'utf8')).toBe(renderJson(failingReport()));
  });

  it('writes it as a page too', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'cli-')), 'size-gate.html');
    const { status, out } = await run(['check', '--html', file], failing);
    expect(status).toBe(2);
    expect(out).toContain('sutra-api');
    expect(readFileSync(file, 'utf8')).toBe(renderHtml(failingReport()));
  });

  it('prints the page where it is asked for', async () => {
    expect((await run(['check', '--format', 'html'], failing)).out).toBe(renderHtml(failingReport()));
  });

  it('prints the report even where the file can not be written, and fails', async () => {
    const { status, out, err } = await run(['check', '--output', '/proc/none/report.json'], {
      runGate: async () => passingReport(),
    });
    expect(status).toBe(2);
    expect(out).toContain('sutra-api');
    expect(err).toContain('/proc/none/report.json');
  });

  it('explains problems on standard error', async () => {
    const problem = {
      code: 'x',
      message: 'unknown key limt',
      where: { file: 'a.yml', line: 3, column: 5 },
      expected: 'limit',
      fix: 'write limit',
    };
    const other = { ...problem, where: { file: 'b.yml' }, fix: 'write limit there' };
    const { status, out, err } = await run(['check'], {
      runGate: async () => Promise.reject(new GateError([problem, other])),
    });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toBe(
      'error: unknown key limt\n  at a.yml:3:5\n  expected: limit\n  fix: write limit\n' +
        'error: unknown key limt\n  at b.yml\n  expected: limit\n  fix: write limit there\n',
    );
  });

  it('ends with 130 when interrupted, whatever was thrown because of it', async () => {
    const interrupted = await run(['check'], { runGate: async () => Promise.reject(new Interrupted()) });
    expect(interrupted.status).toBe(130);
    const aborted = await run(
      ['check'],
      { runGate: async () => Promise.reject(new Error('spawn failed')) },
      { signal: AbortSignal.abort() },
    );
    expect(aborted.status).toBe(130);
  });

  it('shows a bug as a bug', async () => {
    const { status, err } = await run(['check'], {
      runGate: async () => Promise.reject(new TypeError('oops')),
    });
    expect(status).toBe(2);
    expect(err).toContain('TypeError: oops');
  });

  it.each([
    [{ NO_COLOR: '1' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ TERM: 'dumb' }, true, false],
    [{}, true, true],
    [{}, false, false],
  ])('colours with %j in a terminal %s: %s', async (env, isTTY, colored) => {
    let out = '';
    await run(['check'], failing, { env, stdout: { write: (text) => (out += text), isTTY, columns: 80 } });
    expect(out.includes('\u001b[')).toBe(colored);
  });

  it('shows progress on standard error, a line for each start and end', async () => {
    const planned = image('api');
    const { err } = await run(['check'], {
      runGate: async (_, { onProgress }) => {
        onProgress({ kind: 'started', id: 'api', role: 'gated' });
        onProgress({ kind: 'step', id: 'api', role: 'gated', step: 'RUN x', done: 1, total: 2 });
        onProgress({ kind: 'log', id: 'api', role: 'gated', text: 'noise' });
        onProgress({
          kind: 'finished',
          id: 'api',
          role: 'gated',
          outcome: {
            kind: 'built',
            image: planned,
            source: { kind: 'engine', imageId: 'x' },
            elapsedMs: 2000,
            cachedSteps: 1,
            steps: 2,
          },
        });
        onProgress({ kind: 'weighing', bytes: 0, images: 1 });
        onProgress({ kind: 'weighing', bytes: 500, images: 1 });
        return passingReport();
      },
    });
    expect(err).toBe('api: building\napi: built in 2.0s (1 of 2 steps cached)\nweighing\n');
  });
});

describe('plan', () => {
  const planned = plan([image('sutra-api', { limit: rule(200e6, { source: 'default' }) }), image('free')], {
    leftAlone: [{ path: 'packages/a/Dockerfile', reason: 'another flavour' }],
  });
  const corridor = { planOnly: async () => planned };

  it('is printed as a table', async () => expect((await run(['plan'], corridor)).out).toMatchSnapshot());
  it('is printed as JSON', async () => {
    expect(JSON.parse((await run(['plan', '--json'], corridor)).out)).toEqual(planned);
  });
});

describe('inspect', () => {
  const weighed = profile([
    layer(1_000_000, { compressedBytes: 300_000 }),
    layer(500, { wastedBytes: 500, line: null }),
  ]);
  const corridor = {
    inspectImage: async () => ({
      images: [{ profile: weighed, changes: async () => [] }],
      warnings: [{ code: 'w', message: 'careful' }],
    }),
  };

  it('is printed as a table, warnings on standard error', async () => {
    const { status, out, err } = await run(['inspect', 'x.tar'], corridor);
    expect({ status, err }).toEqual({ status: 0, err: 'warning: careful\n' });
    expect(out).toMatchSnapshot();
  });

  it('is printed as JSON with the keys that were promised', async () => {
    const { out } = await run(['inspect', 'x.tar', '--json'], corridor);
    expect(JSON.parse(out)).toMatchObject({
      platforms: [
        {
          platform: 'linux/amd64',
          unpackedBytes: 1_000_500,
          compressedBytes: null,
          wasteBytes: 500,
          layers: [
            {
              diffId: expect.any(String),
              unpackedBytes: 1_000_000,
              compressedBytes: 300_000,
              createdBy: expect.any(String),
              line: 12,
              from: 'own',
            },
            {},
          ],
        },
      ],
    });
  });

  it('says where profiles are kept', async () => {
    let seen: InspectRequest | undefined;
    const inspectImage: Corridor['inspectImage'] = async (request) => {
      seen = request;
      return { images: [], warnings: [] };
    };
    await run(['inspect', 'x', '--cache-dir', 'c', '--no-profile-cache'], { inspectImage });
    expect(seen).toEqual({
      target: 'x',
      workingDirectory: '/repo',
      cache: { directory: '/repo/c', enabled: false },
    });
  });
});

describe('diff', () => {
  const side = (target: string, bytes: number) => ({
    ...{ target, kind: 'image' as const },
    images: [{ id: null, platform: 'linux/amd64', profile: profile([layer(bytes)]) }],
  });
  const corridor: Partial<Corridor> = {
    diffTargets: async ({ before, after }) => ({
      diff: diffSides(side(before, 1_000_000), side(after, 1_500_000)),
      warnings: [{ code: 'w', message: 'careful' }],
    }),
  };

  it('prints what differs, and does not judge it', async () => {
    const { status, out, err } = await run(['diff', 'a.tar', 'b.tar'], corridor);
    expect({ status, err }).toEqual({ status: 0, err: 'warning: careful\n' });
    expect(out).toContain('+500.0kB (+50%)');
  });

  it('is printed as JSON with the keys that were promised', async () => {
    const { status, out } = await run(['diff', 'a.tar', 'b.tar', '--json'], corridor);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      unpackedDeltaBytes: 500_000,
      compressedDeltaBytes: null,
      layers: [{ kind: 'changed', deltaBytes: 500_000 }],
    });
  });

  it('passes on where profiles are kept', async () => {
    let seen: DiffRequest | undefined;
    const diffTargets: Corridor['diffTargets'] = async (request) => {
      seen = request;
      return { diff: diffSides(side('a', 1), side('b', 1)), warnings: [] };
    };
    await run(['diff', '-', 'b', '--cache-dir', 'c', '--no-profile-cache'], { diffTargets });
    expect(seen).toEqual({
      ...{ before: '-', after: 'b', workingDirectory: '/repo', stdin: undefined },
      cache: { directory: '/repo/c', enabled: false },
    });
  });

  it('fails where a side can not be read', async () => {
    const problem = { code: 'image-not-found', message: 'a: there is no such image' };
    const diffTargets = async () => Promise.reject(new GateError(problem));
    expect(await run(['diff', 'a', 'b'], { diffTargets })).toEqual({
      status: 2,
      out: '',
      err: 'error: a: there is no such image\n',
    });
    expect((await run(['diff', 'a'])).status).toBe(2);
  });
});

describe('report', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'cli-')), 'report.json');
  writeFileSync(file, renderJson(failingReport()));

  it('shows a saved report as the run showed it, and exits with 0', async () => {
    const shown = await run(['report', file]);
    const first = await run(['check'], { runGate: async () => failingReport() });
    expect(shown).toEqual({ status: 0, out: first.out, err: '' });
  });

  it.each(['markdown', 'json'])('shows it as %s', async (format) => {
    const { status, out } = await run(['report', file, '--format', format]);
    expect(status).toBe(0);
    expect(out).toMatch(
      format === 'json' ? /^\{\n {2}"schemaVersion": 1/ : /^### 🚫 1 of 6 images could not be judged/,
    );
  });

  it.each([
    ['/no/such/file', 'there is no such file or folder'],
    ['/', 'it is a folder'],
  ])('%s: %s', async (path, reason) => {
    const { status, err } = await run(['report', path]);
    expect(status).toBe(2);
    expect(err).toContain(reason);
  });
});

describe('a platform of inspect', () => {
  const images = ['linux/amd64', 'linux/arm64'].map((platform) => ({
    profile: { ...seen.profile, platform },
    changes: async () => seen.changes,
  }));
  const corridor = { inspectImage: async () => ({ images, warnings: [] }) };

  it('is the only one that is shown', async () => {
    const { status, out } = await run(['inspect', 'x', '--json', '--platform', 'linux/arm64'], corridor);
    expect(status).toBe(0);
    const { platforms } = JSON.parse(out);
    expect(platforms.map(({ platform }: { platform: string }) => platform)).toEqual(['linux/arm64']);
  });

  it('that is not there is an error which names those that are', async () => {
    const { status, err } = await run(['inspect', 'x', '--platform', 'linux/386'], corridor);
    expect(status).toBe(2);
    expect(err).toContain('the image has no platform linux/386');
    expect(err).toContain('linux/amd64, linux/arm64');
  });
});

describe('views of inspect', () => {
  const images = [{ profile: seen.profile, changes: async () => seen.changes }];
  const corridor = { inspectImage: async () => ({ images, warnings: [] }) };

  it.each([
    [['--layers'], '5 packages: scikit-learn'],
    [['--packages'], '6 packages own 58.0MB'],
    [['--files'], 'largest folders'],
    [['--files', '--path', '/app'], '/app 10.0MB in 2 files'],
    [['--why', 'scipy'], 'required by'],
    [['--waste'], 'own waste 10.0MB'],
    [[], 'largest owners of 6 packages'],
  ])('%j', async (flags, expected) => {
    const { status, out, err } = await run(['inspect', 'x', ...flags], corridor);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(expected);
    const json = await run(['inspect', 'x', '--json', ...flags], corridor);
    expect(JSON.parse(json.out).platforms).toHaveLength(1);
  });

  it.each([
    [['--layers', '--why', 'x'], '--layers and --why are two views'],
    [['--path', '/usr'], '--path says where --files looks'],
    [['--layers', '--path', '/usr'], '--path says where --files looks'],
    [['--top', '0'], '--top is "0"'],
    [['--top', '-3'], '--top is "-3"'],
    [['--top', 'all'], 'a whole number, 1 or more'],
    [['--why', ''], 'flag --why is empty'],
    [['--files', '--path', ''], 'flag --path is empty'],
    [['--service', ''], 'flag --service is empty'],
    [['--config', 'a.yml'], 'flag --config says where a service is described'],
    [['--why', 'nothing'], 'the image has no package named nothing'],
  ])('refuse %j', async (flags, message) => {
    const { status, out, err } = await run(['inspect', 'x', ...flags], corridor);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
  });

  it('read the paths of layers only where they are shown', async () => {
    let asked = 0;
    const changes = async () => {
      asked += 1;
      return seen.changes;
    };
    const inspectImage = async () => ({ images: [{ profile: seen.profile, changes }], warnings: [] });
    await run(['inspect', 'x', '--packages'], { inspectImage });
    await run(['inspect', 'x'], { inspectImage });
    expect(asked).toBe(0);
    await run(['inspect', 'x', '--files'], { inspectImage });
    expect(asked).toBe(1);
  });

  it('say which service the image was built from', async () => {
    let asked: InspectRequest | undefined;
    const inspectImage: Corridor['inspectImage'] = async (request) => {
      asked = request;
      return { images, warnings: [] };
    };
    await run(['inspect', 'x', '-s', 'api@simple', '-c', 'a.yml', '-C', 'project'], { inspectImage });
    expect(asked?.service).toEqual({
      name: 'api@simple',
      workingDirectory: '/repo/project',
      configFile: 'a.yml',
    });
    await run(['inspect', 'x'], { inspectImage });
    expect(asked?.service).toBeUndefined();
  });
});

describe('explore', () => {
  const stream = new EventEmitter();
  const terminal = () => ({
    stdin: stream as unknown as NodeJS.ReadStream,
    stdout: stream as unknown as NodeJS.WriteStream,
    onExit: () => () => {},
  });
  const images = [{ profile: seen.profile, changes: async () => seen.changes }];
  const corridor = { inspectImage: async () => ({ images, warnings: [] }) };

  it('needs a terminal, and says what does without', async () => {
    const { status, out, err } = await run(['explore', 'x']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('explore needs a terminal');
    expect(err).toContain('use size-gate inspect');
  });

  it('can not read the image where it reads keys', async () => {
    const { status, err } = await run(['explore', '-'], {}, { terminal });
    expect(status).toBe(2);
    expect(err).toContain('the image can not come from there');
  });

  it('names the platforms where the one that is asked for is not there', async () => {
    const { status, err } = await run(['explore', 'x', '--platform', 'linux/arm64'], corridor, { terminal });
    expect(status).toBe(2);
    expect(err).toContain('expected: linux/amd64');
  });

  it('is a terminal only where both ends are', () => {
    const stdin = { isTTY: true } as NodeJS.ReadStream;
    const stdout = { isTTY: true } as NodeJS.WriteStream;
    const events = new EventEmitter();
    const owner = (more: object) => Object.assign(events, { stdin, stdout, ...more });
    expect(terminalOf(owner({ stdin: { isTTY: false } }))).toBeNull();
    expect(terminalOf(owner({ stdin, stdout: { isTTY: false } }))).toBeNull();
    const found = terminalOf(owner({ stdout }));
    const stop = found?.onExit(() => {});
    expect(events.listenerCount('exit')).toBe(1);
    stop?.();
    expect(events.listenerCount('exit')).toBe(0);
  });
});

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readReport } from '../../src/report/index.ts';
import { asTar, ociFiles } from '../image/support/imageWriter.ts';
import { openEngine, type TestEngine } from './support/engines.ts';
import { newestNode, oldestNode, versionOf } from './support/nodes.ts';
import { type Project, project } from './support/project.ts';

jest.setTimeout(300_000);

/** The bundles in a folder without node_modules, as a user has them. */
const bundle = mkdtempSync(join(tmpdir(), 'size-gate-dist-'));
let engine: TestEngine;
let files: Project;

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/build.mjs', `--outdir=${bundle}`]);
  engine = await openEngine('classic');
  files = project();
  writeFileSync(join(files.root, 'big'), Buffer.alloc(3_000_000, 'size-gate'));
  files.image('heavy', 'COPY big /srv/big\nRUN chown 1000 /srv/big\n');
  files.image('light', 'RUN echo "::error::hostile" && echo hello > /hello\n');
});

afterAll(async () => {
  files.remove();
  rmSync(bundle, { recursive: true, force: true });
  await engine.stop();
});

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function start(node: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(node, args, {
    cwd: files.root,
    env: { ...engine.env, CI: undefined, NO_COLOR: undefined, ...env },
  });
}

async function ended(child: ChildProcess): Promise<Ended> {
  const text = { out: '', err: '' };
  child.stdout?.on('data', (chunk) => (text.out += chunk));
  child.stderr?.on('data', (chunk) => (text.err += chunk));
  const [status] = await once(child, 'close');
  return { status, ...text };
}

const cli = (args: readonly string[], env?: NodeJS.ProcessEnv, node = process.execPath) =>
  ended(start(node, [join(bundle, 'cli.js'), ...args], env));

/** A PATH on which there is a shell and nothing else. */
function onlyShell(): string {
  const folder = mkdtempSync(join(files.root, 'bin-'));
  symlinkSync('/bin/sh', join(folder, 'sh'));
  return folder;
}

describe.each([
  ['24', async () => newestNode],
  ['20', oldestNode],
] as const)('the terminal door on Node %s', (version, find) => {
  let node: string;
  beforeAll(async () => {
    node = await find();
    expect(await versionOf(node)).toMatch(new RegExp(`^v${version}\\.`));
  }, 300_000);

  it('fails a broken limit with 1, and says why', async () => {
    const base = await cli(['check', '--service', 'light', '--json'], {}, node);
    const lightBytes = readReport(base.out, 'stdout').images[0]?.profile?.unpackedBytes ?? 0;
    const { status, out, err } = await cli(['check', '--limit', `${lightBytes + 5_000_000}B`], {}, node);
    expect(status).toBe(1);
    expect(out).toMatch(/✗ fail {2}heavy/);
    expect(out).toMatch(/✓ pass {2}light/);
    expect(out).toMatch(/3\.0MB {2}line 4 {2}RUN chown 1000 \/srv\/big/);
    expect(err).toContain('heavy: building');
  });

  it('says in one sentence what is missing where there is no docker', async () => {
    const { status, out, err } = await cli(['check'], { PATH: onlyShell() }, node);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err.match(/^error: /gm)).toHaveLength(1);
    expect(err).toContain('docker');
  });

  it('weighs gzip and zstd alike', async () => {
    const image = { layers: [[{ name: 'a', data: Buffer.alloc(300_000, version) }]] };
    const weigh = async (packing: 'gzip' | 'zstd') => {
      const archive = join(files.root, `${packing}.tar`);
      writeFileSync(archive, asTar(ociFiles([image], packing)));
      const { status, out } = await cli(['inspect', archive, '--json', '--no-profile-cache'], {}, node);
      expect(status).toBe(0);
      return JSON.parse(out).platforms[0].unpackedBytes;
    };
    expect([await weigh('gzip'), await weigh('zstd')]).toEqual([300_000, 300_000]);
  });
});

it('keeps its exit status when its reader goes away', async () => {
  const child = start(process.execPath, [join(bundle, 'cli.js'), 'check', '--limit', '1B']);
  child.stdout?.destroy();
  expect(await ended(child)).toMatchObject({ status: 1 });
});

it.each(['SIGINT', 'SIGTERM'] as const)('cleans up and ends with 130 on %s', async (signal) => {
  files.image('slow', 'RUN sleep 100\n');
  const child = start(process.execPath, [join(bundle, 'cli.js'), 'check', '--service', 'slow', '--no-cache']);
  const end = ended(child);
  child.stderr?.once('data', () => setTimeout(() => child.kill(signal), 2_000));
  const { status, out, err } = await end;
  expect({ status, out }).toEqual({ status: 130, out: '' });
  expect(err).toContain('stopping and cleaning up');
  rmSync(join(files.root, 'packages', 'slow'), { recursive: true });
});

describe('the action, run as the runner runs it', () => {
  async function act(inputs: Record<string, string>) {
    const folder = mkdtempSync(join(files.root, 'runner-'));
    const at = (name: string) => join(folder, name);
    for (const name of ['output', 'summary', 'event.json'])
      writeFileSync(at(name), name === 'event.json' ? '{}' : '');
    const child = start(process.execPath, [join(bundle, 'action.js')], {
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_PATH: at('event.json'),
      GITHUB_OUTPUT: at('output'),
      GITHUB_STEP_SUMMARY: at('summary'),
      GITHUB_WORKSPACE: files.root,
      RUNNER_TEMP: folder,
    });
    const run = await ended(child);
    const found = readFileSync(at('output'), 'utf8').matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm);
    const outputs = Object.fromEntries(Array.from(found, ([, name = '', , value]) => [name, value]));
    return { ...run, outputs, summary: readFileSync(at('summary'), 'utf8') };
  }

  it('fails, annotates, and publishes outputs, report and summary', async () => {
    const { status, out, outputs, summary } = await act({ limit: '1MB', 'no-cache': 'true' });
    expect(status).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'fail', failed: '["heavy","light"]', passed: '[]' });
    const report = readReport(readFileSync(outputs.report ?? '', 'utf8'), 'report');
    expect(outputs['total-bytes']).toBe(String(report.total.unpackedBytes));
    expect(summary).toMatch(/^### ❌ /);
    expect(out).toMatch(
      /^::error title=heavy is too large,file=packages\/heavy\/Dockerfile\.optimized,line=\d+::heavy is /m,
    );
  });

  it('lets a build issue no workflow command', async () => {
    const { out } = await act({ limit: '1GB', services: 'light', 'no-cache': 'true' });
    const lines = out.split('\n');
    const at = lines.findIndex((line) => line.includes('hostile') && !line.includes('RUN'));
    expect(at).toBeGreaterThan(0);
    const before = lines.slice(0, at).reverse();
    const stop = before.findIndex((line) => line.startsWith('::stop-commands::'));
    const word = before[stop]?.slice('::stop-commands::'.length);
    expect(word).toMatch(/^size-gate-/);
    expect(before.slice(0, stop)).not.toContain(`::${word}::`);
    expect(lines.slice(at)).toContain(`::${word}::`);
  });

  it('points at what is wrong with an input, with status 2', async () => {
    const { status, out, outputs, summary } = await act({ limit: '200' });
    expect(status).toBe(2);
    expect(outputs).toMatchObject({ verdict: 'error', failed: '[]', 'total-bytes': '' });
    expect(out).toMatch(/^::error title=.*::input `limit` is "200"/m);
    expect(summary).toContain('could not be judged');
  });
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { standIns } from '../../demo/stand-ins/index.ts';
import { type Bundle, makeBundle } from './support/bundle.ts';
import { openEngine, type TestEngine } from './support/engines.ts';
import { newestNode, oldestNode } from './support/nodes.ts';
import { openPty } from './support/pty.ts';

/** The first run on a machine makes the base image. */
jest.setTimeout(15 * 60_000);

const folder = mkdtempSync(join(tmpdir(), 'size-gate-views-'));
const tag = `size-gate.local/test/views:${process.pid}`;
const service = join(folder, 'services/tiny');
const dockerfile = `FROM python:3.11-slim
WORKDIR /app
COPY requirements.txt ./
RUN pip install --no-cache-dir -r requirements.txt
COPY model.bin copy.bin /app/
RUN chown -R 1000:1000 /app
`;
let bundle: Bundle;
let engine: TestEngine;

beforeAll(async () => {
  engine = await openEngine('classic');
  bundle = makeBundle();
  mkdirSync(join(service), { recursive: true });
  mkdirSync(join(folder, '.github'));
  writeFileSync(join(folder, '.github/size-gate.yml'), 'dockerfiles: services/*/Dockerfile\n');
  writeFileSync(join(service, 'Dockerfile'), dockerfile);
  writeFileSync(join(service, 'requirements.txt'), 'python-dateutil==2.9.0\n');
  for (const name of ['model.bin', 'copy.bin'])
    writeFileSync(join(service, name), Buffer.alloc(700_000, 'm'));
  const made = await standIns({ env: engine.env, log: () => {} });
  const contexts = Object.entries(made).flatMap(([name, value]) => ['--build-context', `${name}=${value}`]);
  const flags = [
    '--builder',
    engine.builder,
    '--load',
    '--provenance=false',
    '-t',
    tag,
    ...contexts,
    service,
  ];
  execFileSync('docker', ['buildx', 'build', ...flags], { env: engine.env, stdio: 'pipe' });
});

afterAll(async () => {
  execFileSync('docker', ['rmi', '-f', tag], { env: engine.env });
  await engine.stop();
  bundle.remove();
  rmSync(folder, { recursive: true, force: true });
});

const common = () => ['--service', 'tiny', '--cache-dir', join(folder, 'cache')];

async function inspect(...args: readonly string[]) {
  const env = { ...engine.env, COLUMNS: '140' };
  const { status, out, err } = await bundle.cli(['inspect', tag, ...args, ...common()], { cwd: folder, env });
  return { status, out, err };
}

async function json(...args: readonly string[]) {
  const { status, out, err } = await inspect(...args, '--json');
  if (status !== 0) throw new Error(err);
  return JSON.parse(out).platforms[0];
}

const named = (list: readonly { readonly name: string }[], name: string) =>
  list.find((each) => each.name === name);

describe('inspect', () => {
  it('sums up: sizes, largest owners, dearest lines, biggest waste', async () => {
    const { status, out } = await inspect();
    expect(status).toBe(0);
    expect(out).toMatch(/line 4 +RUN pip install/);
    expect(out).toContain('largest owners');
    expect(out).toMatch(/services\/tiny\/requirements.txt:1 +python-dateutil==2.9.0/);
    expect(out).toMatch(/biggest waste.*\n.*2 files below \/app, overwritten by line 6: RUN chown/);
  });

  it('has packages that add up to the byte', async () => {
    const { packages, unowned, unpackedBytes, problems } = await json('--packages');
    const owned = packages.reduce((sum: number, each: { ownedBytes: number }) => sum + each.ownedBytes, 0);
    const rest = unowned.reduce((sum: number, each: { bytes: number }) => sum + each.bytes, 0);
    expect(owned + rest).toBe(unpackedBytes);
    expect(problems).toEqual([]);
    expect(named(packages, 'six')).toMatchObject({ type: 'pypi', line: 4, inferred: false, from: 'own' });
    expect(named(packages, 'libc6')).toMatchObject({ type: 'deb', from: 'base' });
    const { out } = await inspect('--packages');
    expect(out).toMatch(/pypi +python-dateutil 2.9.0 +line 4 +← services\/tiny\/requirements.txt:1/);
  });

  it('says why a package is there', async () => {
    const { packages } = await json('--why', 'SIX');
    expect(packages[0]).toMatchObject({ name: 'six', requiredBy: [{ name: 'python-dateutil' }] });
    const { out } = await inspect('--why', 'Python_Dateutil');
    expect(out).toMatch(/keeps +.*with 1 package that nothing else requires:\n +.*six/);
  });

  it('suggests names for one that is not there', async () => {
    const { status, out, err } = await inspect('--why', 'python-datutil');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('did you mean python-dateutil?');
  });

  it('has layers, base first, with what each brings', async () => {
    const { layers } = await json('--layers');
    expect(layers[0]).toMatchObject({ from: 'base', line: null });
    const pip = layers.find(({ line }: { line: number | null }) => line === 4);
    expect(pip.packages.map(({ name }: { name: string }) => name).sort()).toEqual(['python-dateutil', 'six']);
    const { out } = await inspect('--layers');
    expect(out).toMatch(/2 packages: python-dateutil 2.9.0 [\d.]+kB, six/);
  });

  it('has files, a tree, and the history of one', async () => {
    const { tree } = await json('--files', '--path', '/app');
    expect(tree.map(({ path, bytes }: { path: string; bytes: number }) => [path, bytes])).toEqual([
      ['app/copy.bin', 700_000],
      ['app/model.bin', 700_000],
      ['app/requirements.txt', 23],
    ]);
    const { history } = await json('--files', '--path', 'app/model.bin');
    expect(history.map(({ line, change }: { line: number; change: string }) => [line, change])).toEqual([
      [5, 'added'],
      [6, 'changed'],
    ]);
    const { out } = await inspect('--files', '--top', '3');
    expect(out).toContain('largest folders');
    expect((await inspect('--files', '--path', '/none')).status).toBe(2);
  });

  it('has waste with both lines, every path, and what is there twice', async () => {
    const { waste, identical } = await json('--waste');
    const own = waste.filter(({ from }: { from: string }) => from === 'own');
    expect(own).toContainEqual(
      expect.objectContaining({ line: 5, hiddenByLine: 6, sameContent: true, bytes: 1_400_000, files: 2 }),
    );
    expect(
      own.flatMap(({ paths }: { paths: { path: string }[] }) => paths.map(({ path }) => path)),
    ).toContain('app/copy.bin');
    expect(identical).toContainEqual(expect.objectContaining({ bytes: 700_000, count: 2 }));
    const { out } = await inspect('--waste');
    expect(out.indexOf('own waste')).toBeLessThan(out.indexOf('inside the base image'));
  });

  it('shows one view at a time', async () => {
    const { status, err } = await inspect('--layers', '--waste');
    expect(status).toBe(2);
    expect(err).toContain('one view at a time');
  });
});

describe('explore', () => {
  const keys = { down: '\u001b[B', end: '\u001b[F', ctrlU: '\u0015', ctrlC: '\u0003', allFolders: '\0' };
  const left = '\u001b[?25h\u001b[?1049l';

  async function start(node: string, env: NodeJS.ProcessEnv = {}) {
    const pty = openPty([node, bundle.entry, 'explore', tag, ...common()], {
      ...{ cwd: folder, columns: 120, rows: 30 },
      env: { ...engine.env, CI: undefined, NO_COLOR: undefined, ...env },
    });
    await pty.see('? help  q quit');
    return pty;
  }

  it.each([
    ['the oldest Node', oldestNode],
    ['the newest Node', async () => newestNode],
  ])('walks through layers, files, packages and waste on %s', async (_, node) => {
    const pty = await start(await node());
    pty.press(keys.end);
    expect(await pty.see('RUN chown -R 1000:1000 /app')).toContain('~');
    pty.press('\t');
    await pty.see('space open');
    pty.press(keys.allFolders);
    await pty.see('model.bin');
    pty.press(keys.ctrlU);
    expect(await pty.see('without unmodified')).toContain('requirements.txt');
    pty.press('/copy\r');
    await pty.see('copy.bin');
    pty.press('2');
    await pty.see('libc6');
    pty.press('/dateutil\r\r');
    expect(await pty.see('services/tiny/requirements.txt:1')).toContain('six');
    pty.press('3');
    await pty.see('overwritten by line 6');
    pty.press('\r');
    await pty.see('largest first');
    pty.press('q');
    const { status, text, isSane } = await pty.end();
    expect({ status, isSane, tidy: text.includes(left) }).toEqual({ status: 0, isSane: true, tidy: true });
    expect(text).not.toContain('\u001b[3J');
  });

  it('draws in a terminal of ten rows, after a change of size, in CI, without colours', async () => {
    const pty = await start(newestNode, { CI: '1', NO_COLOR: '1' });
    pty.resize(40, 10);
    const small = await pty.see('tab tree');
    expect(small).not.toMatch(/\u001b\[3[0-9]m/);
    pty.press(keys.ctrlC);
    expect(await pty.end()).toMatchObject({ status: 0, isSane: true });
  });

  it('leaves the terminal as it was when it is ended from outside', async () => {
    const pty = await start(newestNode);
    pty.kill('SIGTERM');
    const { status, text, isSane } = await pty.end();
    expect({ status, isSane, tidy: text.includes(left) }).toEqual({ status: 130, isSane: true, tidy: true });
  });

  it('is refused where there is no terminal', async () => {
    const { status, out, err } = await bundle.cli(['explore', tag, ...common()], {
      cwd: folder,
      env: engine.env,
    });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('use size-gate inspect');
  });
});

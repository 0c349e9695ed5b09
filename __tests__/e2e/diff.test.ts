import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { asFolder, asTar, type ImageSpec, newDockerFiles, ociFiles } from '../image/support/imageWriter.ts';
import { type Bundle, makeBundle } from './support/bundle.ts';
import { openEngine, type TestEngine } from './support/engines.ts';

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), 'size-gate-diff-'));
const name = `size-gate-diff-${process.pid}`;
const step = (text: string) => ({ created_by: `RUN /bin/sh -c ${text} # buildkit` });
const file = (path: string, bytes: number) => ({ name: path, data: Buffer.alloc(bytes, path) });
const first: ImageSpec = {
  layers: [[file('a', 40_000)], [file('b', 2000)]],
  history: [step('make a'), step('make b')],
  tags: [`${name}:1`],
};
const second: ImageSpec = {
  layers: [[file('a', 40_000)], [file('x', 700)], [file('b', 2500)]],
  history: [step('make a'), step('make x'), step('make b')],
  tags: [`${name}:2`],
};
let bundle: Bundle;
let engine: TestEngine;

beforeAll(async () => {
  bundle = makeBundle();
  engine = await openEngine('classic');
  for (const [index, image] of [first, second].entries()) {
    const archive = join(folder, `${index + 1}.tar`);
    writeFileSync(archive, asTar(newDockerFiles([image])));
    execFileSync('docker', ['load', '-i', archive], { env: engine.env });
  }
  await asFolder(ociFiles([second], 'gzip'), join(folder, 'layout'));
});

afterAll(async () => {
  execFileSync('docker', ['rmi', '-f', `${name}:1`, `${name}:2`], { env: engine.env });
  await engine.stop();
  bundle.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function diff(...args: readonly string[]) {
  const all = ['diff', ...args, '--cache-dir', join(folder, 'cache')];
  return bundle.cli(all, { cwd: folder, env: engine.env });
}

it('compares two images of the engine, layer by layer', async () => {
  const { status, out } = await diff(`${name}:1`, `${name}:2`, '--json');
  expect(status).toBe(0);
  const document = JSON.parse(out);
  expect(document).toMatchObject({ unpackedDeltaBytes: 1200, compressedDeltaBytes: null });
  const layers = document.layers.map(({ kind, deltaBytes }: Record<string, unknown>) => [kind, deltaBytes]);
  expect(layers).toEqual([
    ['same', 0],
    ['added', 700],
    ['changed', 500],
  ]);
});

it.each([
  [`${name}:2`, '2.tar'],
  ['2.tar', 'layout'],
  ['layout', `${name}:2`],
])('finds the same image in %s and %s', async (before, after) => {
  const { status, out } = await diff(before, after, '--json');
  expect({ status, delta: JSON.parse(out).unpackedDeltaBytes }).toEqual({ status: 0, delta: 0 });
});

it('reads one side from standard input', async () => {
  const save = spawn('docker', ['save', `${name}:1`], {
    env: engine.env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { status, out } = await bundle.cli(['diff', '-', '2.tar', '--no-profile-cache'], {
    ...{ cwd: folder, env: engine.env },
    stdio: [save.stdout, 'pipe', 'pipe'],
  });
  expect(status).toBe(0);
  expect(out).toContain('before  standard input');
  expect(out).toContain('+1.2kB');
});

it('weighs an image of standard input alone, also where that is a socket', async () => {
  const save = spawn('docker', ['save', `${name}:1`], {
    env: engine.env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { status, out, err } = await bundle.cli(['inspect', '-', '--json', '--no-profile-cache'], {
    ...{ cwd: folder, env: engine.env },
    stdio: [save.stdout, 'pipe', 'pipe'],
  });
  expect({ status, err: err.includes('error') }).toEqual({ status: 0, err: false });
  expect(JSON.stringify(JSON.parse(out))).toContain('"unpackedBytes":42000');
});

it('fails where a side is nothing at all, and says which', async () => {
  const { status, out, err } = await diff('1.tar', 'size-gate-is-not-there:0');
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain('size-gate-is-not-there:0');
});

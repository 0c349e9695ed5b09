import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FoundEngine, ownBuilder } from '../../demo/engine/index.ts';
import { run } from '../../demo/run.ts';
import { type Bundle, makeBundle } from './support/bundle.ts';
import { openStandInEngine } from './support/standInEngine.ts';

/** The images of docs/how-owners-are-found.md: how much of each kind has a named owner. */
interface Platform {
  readonly unpackedBytes: number;
  readonly wasteBytes: number;
  readonly packages: readonly {
    readonly type: string;
    readonly name: string;
    readonly ownedBytes: number;
    readonly inferred: boolean;
  }[];
  readonly unowned: readonly { readonly kind: string; readonly bytes: number }[];
  readonly problems: readonly unknown[];
}

const timeout = 10 * 60_000;
const recipes = join(import.meta.dirname, 'owners');
const folder = mkdtempSync(join(tmpdir(), 'size-gate-kinds-'));
const tag = (kind: string) => `size-gate.local/test/owners-${kind}:${process.pid}`;
const kinds = [
  ...['debian', 'python-whole', 'python-wiped', 'python-unseen', 'node-whole', 'node-wiped'],
  ...['java', 'distroless', 'alpine'],
];
const found = new Map<string, Platform>();
let engine: FoundEngine;
let bundle: Bundle;

async function build(kind: string, contexts: readonly string[]): Promise<void> {
  const [recipe, target] = kind.split('-');
  const flags = ['--builder', await ownBuilder(engine.env), '--load', '-t', tag(kind), ...contexts];
  const args = ['buildx', 'build', ...flags, ...(target ? ['--target', target] : [])];
  const { code, stderr } = await run(
    'docker',
    [...args, '-f', join(recipes, `${recipe}.Dockerfile`), recipes],
    {
      env: engine.env,
    },
  );
  if (code !== 0) throw new Error(stderr.slice(-2000));
}

async function inspect(kind: string): Promise<Platform> {
  const args = ['inspect', tag(kind), '--packages', '--json', '--cache-dir', join(folder, 'cache')];
  const { status, out, err } = await bundle.cli(args, { cwd: folder, env: engine.env });
  if (status !== 0) throw new Error(err);
  return JSON.parse(out).platforms[0];
}

function sumOf(list: readonly { readonly bytes: number }[]): number {
  return list.reduce((sum, { bytes }) => sum + bytes, 0);
}

function ownedBytes({ packages }: Platform): number {
  return packages.reduce((sum, each) => sum + each.ownedBytes, 0);
}

/** The part of the finished image's bytes that a package owns. */
function ownedPart(platform: Platform): number {
  return ownedBytes(platform) / (platform.unpackedBytes - platform.wasteBytes);
}

/** Bytes of Python packages by their normal names. */
function pythonBytes(kind: string): Map<string, number> {
  const packages =
    found.get(kind)?.packages.filter(({ type, inferred }) => type === 'pypi' && inferred) ?? [];
  return new Map(
    packages.map(({ name, ownedBytes: bytes }) => [name.toLowerCase().replace(/[-_.]+/g, '-'), bytes]),
  );
}

beforeAll(async () => {
  bundle = makeBundle();
  const opened = await openStandInEngine();
  engine = opened.engine;
  for (const kind of kinds) {
    await build(kind, opened.contexts);
    found.set(kind, await inspect(kind));
  }
}, timeout);

afterAll(async () => {
  await run('docker', ['image', 'rm', ...kinds.map(tag)], { env: engine.env });
  await engine.stop();
  bundle.remove();
  rmSync(folder, { recursive: true, force: true });
}, timeout);

describe('an image of the kind', () => {
  it.each(kinds)('%s has an owner for 95% of its bytes, and exact sums', (kind) => {
    const platform = found.get(kind) as Platform;
    expect(ownedBytes(platform) + sumOf(platform.unowned)).toBe(platform.unpackedBytes);
    const other = sumOf(platform.unowned.filter((each) => each.kind === 'other'));
    expect(other / (platform.unpackedBytes - platform.wasteBytes)).toBeLessThan(0.05);
    expect(platform.problems).toEqual([]);
  });

  // What is left of these are interpreters and base systems that no package manager brought.
  it.each([
    ['debian', 0.95],
    ['python-whole', 0.85],
    ['python-wiped', 0.85],
    ['python-unseen', 0.85],
    ['node-whole', 0.2],
    ['node-wiped', 0.2],
    ['java', 0.25],
    ['distroless', 0.99],
    ['alpine', 0.99],
  ])('%s has packages for a part of %d', (kind, part) => {
    expect(ownedPart(found.get(kind) as Platform)).toBeGreaterThan(part);
  });
});

describe('an image whose metadata is gone', () => {
  it('has the packages that its metadata told of, with the bytes that are left', () => {
    const told = pythonBytes('python-wiped');
    const inferred = pythonBytes('python-unseen');
    expect(told.size).toBeGreaterThan(25);
    for (const [name, bytes] of told) {
      if (['pip', 'setuptools', 'wheel'].includes(name)) continue;
      const difference = Math.abs((inferred.get(name) ?? 0) - bytes);
      expect([name, difference / bytes < 0.005]).toEqual([name, true]);
    }
  });
});

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createWeigher, openProfileStore, profileImage, type WeighedImage } from '../../src/image/index.ts';
import type { ImageProfile } from '../../src/nouns/index.ts';
import { type TestEngine, withEngine } from './support/engines.ts';
import { crane } from './support/tools.ts';

const dockerfile = `FROM scratch
COPY a /data/
COPY data /data/
COPY --chown=1000:1000 data/b /data/b
WORKDIR /work
CMD ["x"]
`;
const sizes = { a: 300_000, 'data/b': 70_000, 'data/c': 5 };
const expected = { unpackedBytes: 440_005, wasteBytes: 70_000, layers: [300_000, 70_005, 70_000, 0] };

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'size-gate-image-'));
  mkdirSync(join(root, 'data'));
  for (const [name, size] of Object.entries(sizes)) writeFileSync(join(root, name), Buffer.alloc(size, name));
  writeFileSync(join(root, 'Dockerfile'), dockerfile);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

it('weighs what an engine with the classic store saves, as tar does', async () => {
  await withEngine('classic', async (engine) => {
    const name = `size-gate-test-image-${process.pid}`;
    docker(engine, 'buildx', 'build', '--builder', engine.builder, '--quiet', '--load', '--tag', name, '.');
    const archive = join(root, 'saved.tar');
    docker(engine, 'save', '--output', archive, name);
    docker(engine, 'image', 'rm', '--force', name);
    const weigher = createWeigher(await openProfileStore({ directory: null, maxBytes: 0 }));
    const [weighed] = await weigher.weighArchive({ file: archive });
    check(weighed, null);
    expect(weighed?.layers.map((layer) => tarBytes(archive, layer.diffId))).toEqual(expected.layers);
    await expectAsCrane(archive, weighed);
  });
}, 300_000);

it.each([
  ['containerd', 'gzip'],
  ['buildkit', 'gzip'],
  ['buildkit', 'zstd'],
  ['buildkit', 'uncompressed'],
] as const)(
  'weighs the same of %s with %s layers, and again without their bytes',
  async (kind, compression) => {
    await withEngine(kind, async (engine) => {
      const store = await openProfileStore({
        directory: join(root, `cache-${kind}-${compression}`),
        maxBytes: 1e9,
      });
      const first = join(root, `${kind}-${compression}`);
      const watched = createWeigher(store);
      const watch = watched.watchLayout(first, { truncate: true });
      exportLayout(engine, first, compression);
      await watch.stop();
      const profile = check((await watched.weighLayout(first))[0], compression);

      const whole = join(root, `${kind}-${compression}-whole`);
      exportLayout(engine, whole, compression);
      await expectAsCrane(whole, (await watched.weighLayout(whole))[0]);

      const again = join(root, `${kind}-${compression}-again`);
      const weigher = createWeigher(store);
      mkdirSync(join(again, 'blobs', 'sha256'), { recursive: true });
      for (const digest of await weigher.knownBlobs()) {
        writeFileSync(join(again, 'blobs', 'sha256', digest.slice('sha256:'.length)), '');
      }
      exportLayout(engine, again, compression);
      const known = check((await weigher.weighLayout(again))[0], compression);
      expect(known.layers.map((layer) => layer.seen)).toEqual(Array(4).fill('known'));
      expect(known.compressedBytes).toBe(profile.compressedBytes);
    });
  },
  300_000,
);

function docker({ env }: TestEngine, ...args: string[]): void {
  execFileSync('docker', args, { cwd: root, env, stdio: 'pipe' });
}

function exportLayout(engine: TestEngine, directory: string, compression: string): void {
  const output = `type=oci,tar=false,dest=${directory},compression=${compression},force-compression=true`;
  docker(engine, 'buildx', 'build', '--builder', engine.builder, '--quiet', '--output', output, '.');
}

function check(weighed: WeighedImage | undefined, compression: string | null): ImageProfile {
  if (weighed === undefined) throw new Error('no image was found');
  const profile = profileImage(weighed, null);
  expect(profile.layers.map((layer) => layer.unpackedBytes)).toEqual(expected.layers);
  expect(profile.layers.map((layer) => layer.wastedBytes)).toEqual([0, 70_000, 0, 0]);
  expect(profile).toMatchObject({ unpackedBytes: expected.unpackedBytes, wasteBytes: expected.wasteBytes });
  const packed = compression === 'gzip' || compression === 'zstd';
  if (packed) expect(profile.compressedBytes).toBeGreaterThan(0);
  else expect(profile.compressedBytes).toBeNull();
  return profile;
}

/** Holds what we say of a layout or archive against what crane does: digests, sizes, and the files that are left. */
async function expectAsCrane(path: string, weighed: WeighedImage | undefined): Promise<void> {
  const found = await cranes(path);
  if (weighed === undefined) throw new Error('no image was found');
  const layers = weighed.layers.map(({ diffId, compressedBytes }) => ({ diffId, compressedBytes }));
  const { unpackedBytes, wasteBytes } = profileImage(weighed, null);
  expect({ configDigest: weighed.configDigest, layers, leftBytes: unpackedBytes - wasteBytes }).toEqual(
    found,
  );
}

async function cranes(path: string) {
  const program = await crane();
  const port = await freePort();
  const registry = spawn(program, ['registry', 'serve', '--address', `127.0.0.1:${port}`], {
    stdio: 'ignore',
  });
  const ask = (...args: string[]): Buffer => execFileSync(program, args, { stdio: 'pipe', maxBuffer: 1e9 });
  const name = `127.0.0.1:${port}/image:1`;
  try {
    await untilServing(port);
    ask('push', path, name);
    const manifest = JSON.parse(ask('manifest', name).toString());
    const config = JSON.parse(ask('config', name).toString());
    // On its way to a registry the plain layer of an archive is packed; what it was is not crane's to say.
    const packed = path.endsWith('.tar') ? [] : manifest.layers;
    const layers = config.rootfs.diff_ids.map((diffId: string, i: number) => ({
      diffId,
      compressedBytes: packed[i] && packed[i].digest !== diffId ? packed[i].size : null,
    }));
    return { configDigest: manifest.config.digest, layers, leftBytes: bytesListed(ask('export', name, '-')) };
  } finally {
    registry.kill();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function untilServing(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/v2/`).catch(() => null);
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error("crane's registry did not start");
}

/** Bytes of regular files in a layer as the tar command lists them. */
function tarBytes(archive: string, diffId: string): number {
  const blob = `blobs/sha256/${diffId.slice('sha256:'.length)}`;
  const layer = execFileSync('tar', ['--extract', '--to-stdout', '--file', archive, blob], {
    maxBuffer: 1e9,
  });
  return bytesListed(layer);
}

function bytesListed(tar: Buffer): number {
  const listing = execFileSync('tar', ['--list', '--verbose', '--numeric-owner'], {
    input: tar,
    encoding: 'utf8',
  });
  const files = listing.split('\n').filter((line) => line.startsWith('-'));
  return files.reduce((sum, line) => sum + Number(line.split(/\s+/)[2]), 0);
}

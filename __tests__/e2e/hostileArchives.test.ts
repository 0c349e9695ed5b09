import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { TarSpec } from '../image/support/tarWriter.ts';
import { type Bundle, type Ended, makeBundle } from './support/bundle.ts';
import {
  writeHostileArchive,
  writeManyFilesLayout,
  writeZerosArchive,
  writeZerosLayout,
  type ZerosMiB,
} from './support/hugeArchives.ts';
import { peakMemory } from './support/peakMemory.ts';

jest.setTimeout(120_000);

let bundle: Bundle;
let folder: string;

beforeAll(() => {
  bundle = makeBundle();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'size-gate-hostile-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => bundle.remove());

/** Weighs an image with the bundle, in a process of its own, which knows no layer. */
async function inspect(target: string, option = ''): Promise<Ended & { readonly peakBytes: number }> {
  const peak = peakMemory(folder);
  const run = await bundle.cli(['inspect', target, '--json', '--no-profile-cache'], {
    cwd: folder,
    env: { PATH: '/nonexistent', HOME: folder, NODE_OPTIONS: `${peak.option} ${option}` },
  });
  return { ...run, peakBytes: peak.bytes() };
}

const file = (name: string, bytes = 7): TarSpec => ({ name, data: Buffer.alloc(bytes) });

const sizes = (out: string): unknown => JSON.parse(out);

describe('much of everything', () => {
  it('weighs a layer of a million files, and refuses an archive of as many at once', async () => {
    const layer = writeManyFilesLayout(folder, 1_000_000);
    const weighed = await inspect(folder);
    expect(weighed.status).toBe(0);
    expect(sizes(weighed.out)).toMatchObject({
      platforms: [{ unpackedBytes: 1_000_000, wasteBytes: 0, layers: [{ entries: 1_000_000 }] }],
    });
    expect(weighed.peakBytes).toBeLessThan(1e9);

    const { status, out, err, peakBytes } = await inspect(layer);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^error: the archive holds more than 200000 files$/m);
    expect(peakBytes).toBeLessThan(400e6);
  });

  it('weighs gigabytes of zeros that are megabytes of gzip, in little memory', async () => {
    writeZerosLayout(folder, 3072);
    const { status, out, peakBytes } = await inspect(folder);
    expect(status).toBe(0);
    expect(sizes(out)).toMatchObject({ platforms: [{ unpackedBytes: 3 * 2 ** 30, wasteBytes: 0 }] });
    expect(peakBytes).toBeLessThan(200e6);
  });

  it('takes no more memory for a file of 1.5 GiB than for one of 48 MiB', async () => {
    const weigh = async (size: ZerosMiB): Promise<number> => {
      const path = join(folder, `${size}.tar`);
      writeZerosArchive(path, size);
      const { status, out, peakBytes } = await inspect(path);
      expect(status).toBe(0);
      expect(sizes(out)).toMatchObject({ platforms: [{ unpackedBytes: size * 2 ** 20 }] });
      return peakBytes;
    };
    const small = await weigh(48);
    expect((await weigh(1536)) - small).toBeLessThan(30e6);
  });

  it('refuses a tree that is all depth, before the memory ends', async () => {
    const deep = Array.from({ length: 2_600 }, (_, n) => file(`${n}/${'x/'.repeat(2040)}f`, 1));
    const path = join(folder, 'deep.tar');
    writeHostileArchive(path, deep);
    // What Node allows itself on a machine of 8 GB.
    const { status, err } = await inspect(path, '--max-old-space-size=2048');
    expect(status).toBe(2);
    expect(err).toMatch(/^error: the image has more than \d+ files and folders$/m);
  });
});

describe('what no engine would write', () => {
  const refused: readonly (readonly [string, readonly TarSpec[], readonly TarSpec[], RegExp])[] = [
    ['a layer that leaves the image', [file('../../etc/passwd')], [], /leads out of/],
    ['a layer that leaves it halfway', [file('a/../../x')], [], /leads out of/],
    ['an archive whose files leave it', [file('a')], [file('../manifest.json')], /leads out of/],
    ['a file of absurd size', [{ name: 'a', size: 2 ** 60, base256: true }], [], /./],
    ['a file that goes on after the layer', [{ name: 'a', size: 5_000_000 }], [], /./],
  ];
  it.each(refused)('is refused: %s', async (_, layer, around, words) => {
    const path = join(folder, 'hostile.tar');
    writeHostileArchive(path, layer, around);
    const { status, out, err } = await inspect(path);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err.match(/^error: .*/gm)).toEqual([expect.stringMatching(words)]);
  });

  it('links in a circle are followed to no end, and the files beside them are weighed', async () => {
    const path = join(folder, 'circle.tar');
    writeHostileArchive(path, [
      { name: 'a', type: '2', link: 'b' },
      { name: 'b', type: '2', link: 'a' },
      { name: 'c', type: '2', link: 'c/c' },
      { name: 'h', type: '1', link: 'h' },
      file('a/one'),
      file('c/two'),
      file('three'),
    ]);
    const { status, out } = await inspect(path);
    expect(status).toBe(0);
    expect(sizes(out)).toMatchObject({ platforms: [{ unpackedBytes: 21 }] });
  });

  it('an archive in which a layer is a link in a circle lacks that layer', async () => {
    const path = join(folder, 'circle.tar');
    const link = (name: string, to: string): TarSpec => ({ name, type: '2', link: to });
    writeHostileArchive(path, [file('a')], [link('x', 'y'), link('y', 'x')], 'x');
    const { status, out, err } = await inspect(path);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err.match(/^error: .*/gm)).toEqual([
      expect.stringMatching(/layer .* is missing from the archive/),
    ]);
  });
});

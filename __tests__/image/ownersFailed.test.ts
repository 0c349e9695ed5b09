import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { BlobLibrary } from '../../src/image/blob/library.ts';
import { createWeigher, openProfileStore, profileImage } from '../../src/image/index.ts';
import { insideOf } from '../../src/image/inside.ts';
import type { ProfileStore } from '../../src/image/store/profileStore.ts';
import { pythonLinker } from '../../src/packages/python/link/pythonLinker.ts';
import { asTar, type ImageSpec, newDockerFiles } from './support/imageWriter.ts';
import { profileTar } from './support/profileTar.ts';
import { inScratch, pieces } from './support/scratch.ts';
import type { TarSpec } from './support/tarWriter.ts';

const layer: TarSpec[] = [
  { name: 'usr/lib/python3.11/site-packages/a-1.0.dist-info/METADATA', data: Buffer.from('Name: a\n') },
  { name: 'app/x', data: Buffer.alloc(500) },
];
const image: ImageSpec = { layers: [layer, [{ name: 'app/x', data: Buffer.alloc(40) }]] };
const bytes = 8 + 500 + 40;
const open = (directory: string | null) => openProfileStore({ directory, maxBytes: 1e9 });
const codesIn = ({ warnings }: ProfileStore) => warnings.map(({ code }) => code);

async function weighed(store: ProfileStore) {
  const weigher = createWeigher(store);
  const [found] = await weigher.weighArchive({ stream: pieces(asTar(newDockerFiles([image])), 4096) });
  if (found === undefined) throw new Error('nothing weighed');
  return { found, changes: () => weigher.changes(found) };
}

describe('an image whose owners can not be found out', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });
  const fail = () =>
    jest.spyOn(pythonLinker, 'link').mockImplementation(() => {
      throw new RangeError('Maximum call stack size exceeded\x1b[2J');
    });

  it('has its sizes all the same, and the run says so once', async () => {
    fail();
    const store = await open(null);
    const { found, changes } = await weighed(store);
    expect(profileImage(found, null)).toMatchObject({
      unpackedBytes: bytes,
      wasteBytes: 500,
      contents: null,
    });
    expect(store.warnings).toEqual([
      {
        code: 'owners-failed',
        message: `could not find out whose the bytes of the image ${found.configDigest} are: RangeError: Maximum call stack size exceeded?[2J`,
        fix: 'its sizes and verdicts are right; please report it with what the image is made from',
      },
    ]);
    const owners = (await changes()).map(({ path, owner }) => [path, owner]);
    expect(owners.at(-1)).toEqual(['app/x', null]);
    await weighed(store);
    expect(codesIn(store)).toEqual(['owners-failed']);
    expect((await open(null)).warnings).toEqual([]);
  });

  it('has them as soon as they can be', async () => {
    await inScratch(async (cache) => {
      fail();
      expect((await weighed(await open(cache))).found.owners).toBeNull();
      jest.restoreAllMocks();
      const store = await open(cache);
      expect((await weighed(store)).found.owners?.packages.map(({ name }) => name)).toEqual(['a']);
      expect(codesIn(store)).toEqual([]);
    });
  });
});

describe('owners that do not add up', () => {
  it('are not shown, and not kept', async () => {
    await inScratch(async (cache) => {
      const store = await open(cache);
      const { facts, packed, packedFindings } = await profileTar(layer);
      await store.putLayer({ facts, packed, packedFindings });
      const part = { name: facts.diffId, statedBytes: null, diffId: facts.diffId, mediaType: '' };
      const inside = (unpackedBytes: number) => {
        const library = new BlobLibrary(store, {});
        const source = { what: 'nothing', size: async () => null, read: async () => Promise.reject() };
        return insideOf({ image: 'x', layers: [part], unpackedBytes, source, library, store });
      };
      expect(await inside(facts.unpackedBytes + 1)).toEqual({ wasted: [0], owners: null });
      expect(store.warnings.map(({ message }) => message)).toEqual([
        expect.stringContaining('owners add up to 8 + 500 bytes, and the layers to 509'),
      ]);
      expect((await inside(facts.unpackedBytes)).owners).not.toBeNull();
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { codecVersion } from '../../../src/image/layer/codec.ts';
import { keys, keysOf, type StoreVersions } from '../../../src/image/store/keys.ts';
import { ownersVersion } from '../../../src/owners/index.ts';
import { readers } from '../../../src/packages/index.ts';

const versions: StoreVersions = {
  ...{ codec: 1, owners: 1 },
  readers: [
    { id: 'dpkg', version: 1 },
    { id: 'rpm', version: 1 },
  ],
};
const named = (changed: Partial<StoreVersions> = {}) => {
  const { layer, blob, json, image } = keysOf({ ...versions, ...changed });
  return { layer: layer('x'), blob: blob('x'), json: json('x'), image: image('x') };
};
/** Which things have other names. */
const renamed = (changed: Partial<StoreVersions>) => {
  const [before, after] = [Object.entries(named()), new Set(Object.values(named(changed)))];
  return before.filter(([, key]) => !after.has(key)).map(([name]) => name);
};

describe('what is stored', () => {
  it.each<[string, Partial<StoreVersions>, string[]]>([
    ['nothing', {}, []],
    ['the codec', { codec: 2 }, ['layer', 'blob', 'json', 'image']],
    [
      'what a reader finds',
      { readers: versions.readers.map((one) => (one.id === 'rpm' ? { ...one, version: 2 } : one)) },
      ['layer', 'blob', 'json', 'image'],
    ],
    ['the readers', { readers: versions.readers.slice(1) }, ['layer', 'blob', 'json', 'image']],
    ['how owners are found', { owners: 2 }, ['image']],
  ])('is not found any more where this has changed: %s', (_, changed, expected) => {
    expect(renamed(changed)).toEqual(expected);
  });

  it('is named by the versions of this program', () => {
    const own = keysOf({ codec: codecVersion, readers, owners: ownersVersion });
    expect(keys.layer('x')).toBe(own.layer('x'));
    expect(keys.image('x')).toBe(own.image('x'));
  });

  it('has its digest back from the name of a blob alone', () => {
    expect(keys.blobDigestOf(keys.blob('sha256:x'))).toBe('sha256:x');
    expect(keys.blobDigestOf(keys.layer('sha256:x'))).toBeNull();
    expect(keys.blobDigestOf(keysOf(versions).blob('sha256:x'))).toBeNull();
  });
});

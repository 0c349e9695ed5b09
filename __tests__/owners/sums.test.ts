import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packageTypes } from '../../src/nouns/index.ts';
import { attribute, type FoundFacts, type ImageFileSystem, type Owners } from '../../src/owners/index.ts';
import { facts, imageOf } from './support/imageOf.ts';

const part = fc.constantFrom(
  ...['usr', 'lib', 'python3.11', 'site-packages', 'node_modules', '@scope', 'gems', 'app', 'bin', 'info'],
  ...['numpy', 'numpy.libs', 'rake-13.0', '__proto__', 'a', 'six.py', 'curl.list', '__pycache__', 'x.pyc'],
);
const path = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('/'));
const key = fc.oneof(
  path,
  path.map((each) => `${each}#x`),
  path.map((each) => `${each}-1.0.dist-info`),
);
const crc = fc.option(fc.integer({ min: 0, max: 2 }));
const bytes = fc.integer({ min: 0, max: 20_000 });
const layer = fc.integer({ min: 0, max: 3 });

const said = fc.record({
  packages: fc.array(
    fc.record({
      key,
      type: fc.constantFrom(...packageTypes),
      name: fc.oneof(part, fc.string()),
      version: fc.option(fc.string()),
      requires: fc.array(fc.record({ anyOf: fc.array(part, { maxLength: 3 }) }), { maxLength: 3 }),
      provides: fc.array(part, { maxLength: 2 }),
    }),
    { maxLength: 4 },
  ),
  claims: fc.array(
    fc.record({ key, paths: fc.array(path, { maxLength: 6 }), folders: fc.array(path, { maxLength: 3 }) }),
    { maxLength: 4 },
  ),
  imports: fc.array(fc.record({ module: path, imports: fc.array(part) }), { maxLength: 2 }),
  problems: fc.array(fc.record({ message: fc.string() }), { maxLength: 2 }),
});

const written = fc.record({
  files: fc.dictionary(path, fc.record({ bytes, layer, crc }), { maxKeys: 30 }),
  wasted: fc.array(
    fc.record({ path, bytes, layer, hiddenBy: layer, how: fc.constantFrom('deleted', 'overwritten'), crc }),
    { maxLength: 10 },
  ),
  facts: fc.uniqueArray(
    fc
      .record({ path, layer, live: fc.boolean(), said })
      .map((each): FoundFacts => facts(each.path, each.said, { layer: each.layer, live: each.live })),
    { maxLength: 6, selector: (each) => `${each.path} ${each.layer} ${each.live}` },
  ),
});

function sumOf(list: readonly { readonly bytes: number }[]): number {
  return list.reduce((sum, each) => sum + each.bytes, 0);
}

function counted({ packages, unowned }: Owners): number {
  return packages.reduce((sum, each) => sum + each.ownedBytes, 0) + sumOf(unowned);
}

describe('owners of any image', () => {
  it('add up to its bytes exactly', () => {
    fc.assert(
      fc.property(written, (each) => {
        const fs = imageOf(each);
        const { owners } = attribute(fs);
        expect(counted(owners)).toBe(sumOf(fs.files) + sumOf(fs.wasted));
        expect(sumOf(owners.unowned.filter(({ kind }) => kind === 'waste'))).toBe(sumOf(fs.wasted));
        expect(sumOf(owners.waste)).toBe(sumOf(fs.wasted));
      }),
    );
  });

  it('have each file once', () => {
    fc.assert(
      fc.property(written, (each) => {
        const fs = imageOf(each);
        const { owners, ownerOfFile, ownerOfWasted } = attribute(fs);
        owners.packages.forEach((owner, index) => {
          const own = fs.files.filter((_, file) => ownerOfFile[file] === index);
          expect([own.length, sumOf(own)]).toEqual([owner.files, owner.ownedBytes]);
          const lost = fs.wasted.filter((_, file) => ownerOfWasted[file] === index);
          expect(sumOf(lost)).toBe(owner.wastedBytes);
          const layers = new Set(
            [...own, ...lost].filter((file) => file.bytes > 0).map((file) => file.layer),
          );
          expect(owner.layers?.map((brought) => brought.layer)).toEqual(
            layers.size > 1 ? [...layers].sort() : undefined,
          );
          if (owner.layers) expect(sumOf(owner.layers)).toBe(owner.ownedBytes + owner.wastedBytes);
        });
        const owned = owners.packages.reduce((sum, { files }) => sum + files, 0);
        const left = owners.unowned.reduce((sum, { files }) => sum + files, 0);
        expect(owned + left).toBe(fs.files.length + fs.wasted.length);
        for (const { requires } of owners.packages) {
          for (const { to } of requires) expect(owners.packages[to]).toBeDefined();
        }
      }),
    );
  });

  it('are the same in whatever order facts come', () => {
    fc.assert(
      fc.property(written, (each) => {
        const forwards = attribute(imageOf(each)).owners;
        const backwards = attribute(imageOf({ ...each, facts: [...each.facts].reverse() })).owners;
        expect(backwards).toEqual(forwards);
      }),
    );
  });
});

describe('owners of an empty image', () => {
  it('are none', () => {
    const empty: ImageFileSystem = imageOf({});
    expect(attribute(empty).owners).toEqual({
      packages: [],
      unowned: [],
      waste: [],
      identical: [],
      folders: [{ path: '', bytes: 0, files: 0 }],
      problems: [],
    });
  });
});

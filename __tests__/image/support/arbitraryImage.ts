import fc from 'fast-check';
import type { TarSpec } from './tarWriter.ts';

/** Few names, so that layers overwrite, delete and link each other's files often. */
const part = fc.constantFrom('a', 'b', 'c');
const path = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const data = fc.nat(40).map((length) => new Uint8Array(length));
const target = fc.oneof(
  path,
  path.map((each) => `/${each}`),
  path.map((each) => `../${each}`),
  fc.constantFrom('.', '..', ''),
);

const file = fc.record({ name: path, data });
const folder = path.map((name) => ({ name: `${name}/`, type: '5' }));
const symlink = fc.record({ name: path, type: fc.constant('2'), link: target });
const hardlink = fc.record({ name: path, type: fc.constant('1'), link: path });
const device = path.map((name) => ({ name, type: '3' }));
const whiteout = path.map((name) => ({ name: name.replace(/[^/]+$/, (last) => `.wh.${last}`) }));
const opaque = fc
  .option(path)
  .map((name) => ({ name: name === null ? '.wh..wh..opq' : `${name}/.wh..wh..opq` }));

/** One layer's entries in any order, as hostile or careless tools may write them. */
export const arbitraryLayer: fc.Arbitrary<TarSpec[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: file },
    { weight: 2, arbitrary: folder },
    { weight: 2, arbitrary: symlink },
    { weight: 2, arbitrary: hardlink },
    { weight: 1, arbitrary: device },
    { weight: 2, arbitrary: whiteout },
    { weight: 1, arbitrary: opaque },
  ),
  { maxLength: 8 },
);

/** The same without what only hostile tools write: a path occurs once in a layer. */
export const plainLayer: fc.Arbitrary<TarSpec[]> = arbitraryLayer.map((specs) => {
  const seen = new Set<string>();
  return specs.filter(({ name }) => {
    const bare = name.replace(/\/$/, '');
    const fresh = !seen.has(bare);
    seen.add(bare);
    return fresh;
  });
});

export const arbitraryImage: fc.Arbitrary<TarSpec[][]> = fc.array(arbitraryLayer, {
  minLength: 1,
  maxLength: 5,
});

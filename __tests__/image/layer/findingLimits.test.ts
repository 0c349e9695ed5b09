import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { factsChars } from '../../../src/image/layer/factsChars.ts';
import { FileReadings } from '../../../src/image/layer/fileReadings.ts';
import { packFindings, unpackFindings } from '../../../src/image/layer/findingsCodec.ts';
import { maxFindingChars, maxImageFindingChars } from '../../../src/image/limits.ts';
import { mergeLayers } from '../../../src/image/tree/mergeLayers.ts';
import type { FileFacts, Reader } from '../../../src/packages/index.ts';
import { profileTar } from '../support/profileTar.ts';

const hostile = fc.string({ unit: fc.constantFrom('a', '"', '\\', '\n', '\0', '\x1b', '\x7f', 'ÿ', '/') });
const strings = fc.array(hostile, { maxLength: 3 });
const arbitraryFacts: fc.Arbitrary<FileFacts> = fc.record({
  packages: fc.array(
    fc.record({
      ...{ key: hostile, type: fc.constant('pypi' as const), name: hostile, version: fc.option(hostile) },
      requires: fc.array(
        fc.record(
          { anyOf: strings, marker: hostile, extras: strings, recommended: fc.constant(true as const) },
          { requiredKeys: ['anyOf'] },
        ),
        { maxLength: 3 },
      ),
      provides: strings,
    }),
    { maxLength: 3 },
  ),
  claims: fc.array(fc.record({ key: hostile, paths: strings, folders: strings }, { requiredKeys: ['key'] }), {
    maxLength: 3,
  }),
  imports: fc.array(fc.record({ module: hostile, imports: strings }), { maxLength: 3 }),
  problems: fc.array(fc.record({ message: hostile, line: fc.nat() }, { requiredKeys: ['message'] }), {
    maxLength: 3,
  }),
});
const saysPaths = (paths: readonly string[]): FileFacts => ({
  ...{ packages: [], claims: [{ key: 'k', paths }], problems: [] },
});
/** Six megabytes as JSON. */
const controls = '\x01'.repeat(2 ** 20);

describe('what the package databases of a layer say', () => {
  it('is counted as it is written, or as more', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const written = JSON.stringify({ entry: 5_000_000, facts });
        expect(factsChars(facts)).toBeGreaterThanOrEqual(written.length);
        expect(factsChars(facts)).toBeLessThan(8 * written.length);
      }),
    );
  });

  it('is kept as far as it can be written, though it is all control characters', async () => {
    const reader: Reader = {
      ...{ id: 'controls', version: 1, wants: () => true },
      open: () => ({ push: () => {}, end: () => saysPaths([controls]) }),
    };
    const readings = new FileReadings([reader]);
    for (let entry = 0; entry < 100; entry += 1) {
      readings.begin(entry, { path: 'x', bytes: 1, executable: false });
      readings.end();
    }
    const found = readings.finish();
    const said = found.filter(({ facts }) => facts.claims.length > 0).length;
    expect(said).toBe(Math.floor(maxFindingChars / factsChars(saysPaths([controls]))));
    expect(said * 6 * 2 ** 20).toBeLessThanOrEqual(maxFindingChars);
    expect(found.at(-1)?.facts.problems[0]?.message).toMatch(/^the package databases of this layer say more/);
  });

  it('is a problem where it can not be written at all', () => {
    const unwritable = () => {
      throw new RangeError('Invalid string length');
    };
    const facts = Object.assign(saysPaths(['x']), { toJSON: unwritable });
    expect(unpackFindings(packFindings([{ entry: 7, facts }]))).toEqual([
      {
        entry: 7,
        facts: {
          ...{ packages: [], claims: [] },
          problems: [{ message: 'what the package databases of this layer say could not be kept' }],
        },
      },
    ]);
  });
});

describe('what all layers say', () => {
  it('is bounded, and what is left out is said of each file', async () => {
    const facts = saysPaths(Array(20).fill(controls));
    const most = Math.floor(maxImageFindingChars / factsChars(facts));
    const names = Array.from({ length: most + 2 }, (_, index) => `f${index}`);
    const layers = names.map((name) => async () => {
      const { entries } = await profileTar([{ name, data: Buffer.alloc(1) }]);
      return { entries, findings: [{ entry: 0, facts }] };
    });
    const found = (await mergeLayers(layers)).facts;
    expect(found.filter((each) => each.facts === facts)).toHaveLength(most);
    expect(found.slice(most).map((each) => [each.path, each.facts.problems.length])).toEqual([
      [`f${most}`, 1],
      [`f${most + 1}`, 1],
    ]);
  });
});

import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { FileFacts, Reader } from '../../../src/packages/index.ts';
import { mutated, noise } from './hostileText.ts';
import { readWith } from './readWith.ts';

/**
 * Whatever is in a file, and in whatever pieces it comes, a reader says the same of it, as plain data, with all paths
 * inside the image.
 */
export async function survives(reader: Reader, path: string, original: string): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(mutated(original), noise),
      fc.integer({ min: 1, max: 300 }),
      async (text, size) => {
        const whole = await readWith(reader, path, text);
        expect(await readWith(reader, path, text, size)).toEqual(whole);
        // A reader may leave out files that are too short to say anything.
        if (Buffer.byteLength(text) >= 8) expect(whole).not.toBeUndefined();
        if (whole) expectSound(whole);
      },
    ),
    { numRuns: 150 },
  );
}

function expectSound(facts: FileFacts): void {
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  for (const { name, version } of facts.packages) {
    expect(name).not.toBe('');
    expect(version).not.toBe('');
  }
  for (const { paths = [], folders = [] } of facts.claims) {
    for (const path of [...paths, ...folders]) {
      expect(path).not.toMatch(/^\/|^\.\.?(\/|$)|\/\.\.(\/|$)/);
      expect(path).not.toBe('');
    }
  }
}

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linkers, type PackageFacts, readers } from '../../src/packages/index.ts';
import { noise } from './support/hostileText.ts';
import { readWith } from './support/readWith.ts';

const endings = [
  ...[
    'a-1.dist-info/METADATA',
    'a-1.dist-info/RECORD',
    'a.egg-info/PKG-INFO',
    'a.egg-info/requires.txt',
    'a-1.egg',
  ],
  ...['site-packages/a.py', 'conda-meta/a.json', 'node_modules/a/package.json', 'specifications/a-1.gemspec'],
  ...['bundler/gems/a-0123456/a.gemspec', 'extensions/x/y/a-1/gem_make.out', 'cache/a-npm-1-0123456789.zip'],
];

describe('all readers together', () => {
  it('have names of their own', () => {
    const ids = readers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('never throw, whatever a path and a file are', async () => {
    const path = fc
      .tuple(noise, fc.constantFrom(...endings))
      .map(([folder, end]) => `${folder.replace(/^\/+/, '')}/${end}`);
    await fc.assert(
      fc.asyncProperty(path, noise, async (hostile, text) => {
        for (const reader of readers) {
          const found = await readWith(reader, hostile, text);
          if (found) expect(Array.isArray(found.packages)).toBe(true);
        }
      }),
    );
  });

  it('decide in no time whether they want a file', () => {
    const paths = Array.from({ length: 75_000 }, (_, index) => ({
      path: `${'usr/lib/python3.11/site-packages/'.repeat(index % 3)}folder${index % 97}/${'x'.repeat(index % 50)}.${index % 2 ? 'py' : 'json'}`,
      bytes: 1000,
      executable: false,
    }));
    const started = performance.now();
    for (const file of paths) for (const reader of readers) reader.wants(file);
    // 0.1 s on an idle machine.
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('all linkers together', () => {
  it('never throw, and link only what is there', () => {
    const name = fc.oneof(fc.constantFrom('a', 'b', '__proto__', 'constructor', 'toString'), noise);
    const requirement = fc.record({
      anyOf: fc.array(name, { maxLength: 2 }),
      marker: noise,
      extras: fc.array(name, { maxLength: 2 }),
    });
    const types = [...new Set(linkers.flatMap((linker) => linker.types))];
    const one: fc.Arbitrary<PackageFacts> = fc.record({
      key: fc.tuple(noise, name).map((parts) => parts.join('/node_modules/')),
      type: fc.constantFrom(...types),
      name,
      version: fc.option(noise),
      requires: fc.array(requirement, { maxLength: 3 }),
      provides: fc.array(name, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(one, { maxLength: 8, selector: ({ key }) => key }), (packages) => {
        for (const linker of linkers) {
          const own = packages.filter(({ type }) => linker.types.includes(type));
          const keys = new Set(own.map(({ key }) => key));
          for (const { from, to } of linker.link(own)) expect(keys.has(from) && keys.has(to)).toBe(true);
          for (const { from, to } of linker.extraLinks?.(own) ?? []) {
            expect(keys.has(from) && to.every((key) => keys.has(key))).toBe(true);
          }
        }
      }),
    );
  });
});

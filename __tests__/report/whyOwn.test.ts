import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type OwnedPackage,
  type PackagePart,
  type UnownedBytes,
  unownedKinds,
} from '../../src/nouns/index.ts';
import { ownerNotes } from '../../src/report/text/why/ownerNotes.ts';
import { ownerBytes, ownerText } from '../../src/report/text/why/ownerText.ts';
import { ownNotes } from '../../src/report/text/why/ownNotes.ts';
import type { WhyWords } from '../../src/report/text/why/types.ts';
import { contents, owned } from '../compare/support/arbitraryContents.ts';
import { MB } from './support/story.ts';

const words: WhyWords = {
  name: (text) => `\`${text}\``,
  place: (file, line) => `${file}:${line}`,
  instruction: (text) => text,
  strong: (text) => text,
};

const from = (layers: 'base' | 'own', bytes: number, more: Partial<PackagePart> = {}): PackagePart => ({
  ...{ line: layers === 'own' ? 4 : null, from: layers, bytes },
  ...more,
});

/** A package of the base image, with what own layers brought of it. */
function based(name: string, own: readonly PackagePart[]): OwnedPackage {
  const parts = [from('base', 2 * MB), ...own];
  const sum = parts.reduce((total, { bytes }) => total + bytes, 0);
  return owned(name, sum, { from: 'base', parts, reason: { kind: 'base' } });
}

const compiled = (name: string, bytes: number, line = 4) =>
  based(name, [from('own', bytes, { byteCodeBytes: bytes, line })]);

function told(
  packages: readonly OwnedPackage[],
  unowned: readonly UnownedBytes[],
  unpackedBytes = 100 * MB,
): readonly string[] {
  const all = contents(packages, unowned);
  return ownerNotes(all, unpackedBytes, null).map(
    (note) => `${ownerBytes(note)} ${ownerText(note, all, 'Dockerfile', words)}`,
  );
}

const some = (
  kind: UnownedBytes['kind'],
  parts: readonly PackagePart[],
  place: string | null = null,
): UnownedBytes => ({
  ...{ kind, place, parts, files: 1 },
  bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
});

describe("an image's own bytes", () => {
  it("have nothing of the base image's", () => {
    const unowned = [
      some('cache', [from('base', 1_600_000)]),
      some('application', [from('base', 219_600)], 'usr/local/share'),
      some('build-tools', [from('base', 52_900), from('own', 7)]),
      some('application', [from('own', 456)], 'src'),
    ];
    expect(told([based('libc6', [])], unowned)).toEqual(['456B application code `/src`', '7B build tools']);
  });

  it('have byte code that own layers wrote for the base image, named as what it is', () => {
    const standard = some('byte-code', [from('base', 5), from('own', 4 * MB)]);
    expect(told([compiled('setuptools', 2 * MB), compiled('pip', 4 * MB)], [standard])).toEqual([
      '10.0MB byte code of `pip`, `setuptools` and the standard library ← Dockerfile:4, avoided by PYTHONDONTWRITEBYTECODE=1 there',
    ]);
  });

  it('say nothing of how to avoid what is little', () => {
    expect(told([compiled('pip', MB)], [])).toEqual(['1.0MB byte code of `pip` ← Dockerfile:4']);
    expect(told([], [some('byte-code', [from('own', 9)])])).toEqual([
      '9B byte code of the standard library ← Dockerfile:4',
    ]);
  });

  it('name some packages and lines of many, and places of other byte code', () => {
    const packages = [5, 4, 3, 2, 1].map((mb) => compiled(`p${mb}`, mb * 1000, mb));
    expect(told(packages, [some('byte-code', [from('own', 9)], 'app')])).toEqual([
      '15.0kB byte code of `p5`, `p4`, `p3` and 2 more packages ← Dockerfile:5 and lines 4, 3, 2',
      '9B byte code `/app`',
    ]);
  });

  it("have the newer files of the base image's packages, with the line that brought them", () => {
    const packages = [based('openssl', [from('own', 10), from('own', 3 * MB, { line: 7, wastedBytes: MB })])];
    expect(told(packages, [])).toEqual(["2.0MB `openssl 1.0.0` (the base image's) ← Dockerfile:7"]);
  });

  it('have waste that they brought, whoever owns it', () => {
    const parts = [from('base', 8), from('own', 3)];
    expect(told([owned('a', 1, { wastedBytes: 2 })], [some('waste', parts)])).toEqual([
      '3B waste: what later layers overwrite or delete',
      '1B `a 1.0.0`',
    ]);
  });

  it('say where packages are that have the same name and version', () => {
    const twice = ['usr/a', 'opt/b'].map((place) => owned('lib', place.length, { place }));
    expect(told([...twice, owned('lib', 3, { version: '2' })], [])).toEqual([
      '5B `lib 1.0.0` in `/usr/a`',
      '5B `lib 1.0.0` in `/opt/b`',
      '3B `lib 2`',
    ]);
  });

  it('are told by kind alone where a report says not which layers brought what', () => {
    const unowned = unownedKinds.map((kind): UnownedBytes => ({ kind, place: null, bytes: 1, files: 1 }));
    expect(told([], unowned)).toEqual(['1B application code', '1B caches', '1B build tools', '1B data']);
  });

  it('add up, waste included', () => {
    const part = fc
      .record({
        ...{ bytes: fc.nat({ max: 1e6 }), wasted: fc.nat({ max: 4 }), code: fc.nat({ max: 4 }) },
        ...{ line: fc.option(fc.integer({ min: 1, max: 5 })), from: fc.constantFrom('base', 'own') },
      })
      .map(({ bytes, wasted, code, ...more }): PackagePart => {
        const wastedBytes = Math.floor((bytes * wasted) / 4);
        return { ...more, bytes, wastedBytes, byteCodeBytes: Math.floor(((bytes - wastedBytes) * code) / 4) };
      });
    const sum = (parts: readonly PackagePart[], isOwn: boolean, what: 'bytes' | 'wastedBytes') =>
      parts.reduce((total, each) => total + (!isOwn || each.from === 'own' ? (each[what] ?? 0) : 0), 0);
    const anyPackage = fc.tuple(fc.array(part), fc.constantFrom('base', 'own')).map(([parts, maker]) => {
      const wastedBytes = sum(parts, false, 'wastedBytes');
      return owned('p', sum(parts, false, 'bytes') - wastedBytes, { wastedBytes, parts, from: maker });
    });
    const anyUnowned = fc
      .tuple(fc.constantFrom(...unownedKinds), fc.constantFrom(null, 'app'), fc.array(part))
      .map(([kind, place, parts]) => some(kind, parts, place));
    fc.assert(
      fc.property(fc.array(anyPackage), fc.array(anyUnowned), (packages, unowned) => {
        const own =
          packages.reduce(
            (total, { parts = [] }) => total + sum(parts, true, 'bytes') - sum(parts, true, 'wastedBytes'),
            0,
          ) + unowned.reduce((total, { parts = [] }) => total + sum(parts, true, 'bytes'), 0);
        const notes = ownNotes(contents(packages, unowned), 1);
        expect(notes.reduce((total, { bytes }) => total + bytes, 0)).toBe(own);
      }),
    );
  });
});

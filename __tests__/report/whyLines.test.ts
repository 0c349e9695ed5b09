import { describe, expect, it } from '@jest/globals';
import type { Finding, LineCost, OwnedPackage, PackageChange, WasteGroup } from '../../src/nouns/index.ts';
import type { ReportChange } from '../../src/report/schema.ts';
import { costNotes } from '../../src/report/text/why/costNotes.ts';
import { costText } from '../../src/report/text/why/costText.ts';
import type { WhyWords } from '../../src/report/text/why/types.ts';
import { contents, owned } from '../compare/support/arbitraryContents.ts';
import { MB } from './support/story.ts';

const words: WhyWords = {
  name: (text) => text,
  place: (file, line) => `${file}:${line}`,
  instruction: (text) => text,
  strong: (text) => text,
};

const line = (place: string, exclusive: readonly number[], bytes: number): LineCost => {
  const [file = '', at] = place.split(':');
  return {
    ...{ file, line: Number(at), asks: 'x', exclusive, exclusiveBytes: bytes },
    ...{ sharedBytes: 0, inferred: false },
  };
};

function changeOf(packages: readonly Pick<PackageChange, 'kind' | 'package' | 'deltaBytes'>[]): ReportChange {
  const usual = { type: 'pypi', name: 'x', versionBefore: null, versionAfter: null, step: null } as const;
  const deltaBytes = packages.reduce((sum, each) => sum + each.deltaBytes, 0);
  const delta = { beforeBytes: 0, afterBytes: deltaBytes, deltaBytes };
  return {
    ...{ id: 'a', service: 'a', variant: null, platform: null, status: 'grown', problem: null, how: null },
    ...{ unpacked: delta, compressed: delta, base: delta, own: delta },
    ...{ dockerfile: 'Dockerfile', baseMoved: false, layers: [], causes: [] },
    packages: packages.map((each) => ({ ...usual, ...each, beforeBytes: 0, afterBytes: each.deltaBytes })),
  };
}

/** A requirements file with a service, whose `pyproject.toml` asks for numpy, and `rich` at its end. */
const names = ['numpy', 'libsvc', 'rich', 'pygments'];
const packages = names.map((name) => owned(name, 10 * MB));
const lines = [
  line('Dockerfile:4', [0, 1, 2, 3], 40 * MB),
  line('requirements.txt:2', [0, 1], 20 * MB),
  line('libsvc/pyproject.toml:8', [0], 10 * MB),
  line('requirements.txt:3', [2, 3], 20 * MB),
];
const finding: Finding = {
  ...{ kind: 'installs-service', line: 1, package: 1, folder: 'libsvc', bytes: 20 * MB },
  ...{ exclusive: [0, 1], otherLines: 0, inferred: false },
};
const grownBy = (changes: Readonly<Record<number, number>>, kind: PackageChange['kind'] = 'added') =>
  changeOf(
    Object.entries(changes).map(([index, deltaBytes]) => ({ kind, package: Number(index), deltaBytes })),
  );
const notes = (change: ReportChange | null, findings = [finding]) =>
  costNotes(contents(packages, [], { lines, findings }), 40 * MB, change, 'Dockerfile').map(
    ({ cost, isNews, finding: found }) =>
      `${cost.file}:${cost.line}${found ? ' service' : ''}${isNews ? '' : ' old'}`,
  );

describe('of a change', () => {
  it('the line is told that is nearest to what grew, though something else shrank below another', () => {
    expect(notes(grownBy({ 0: -1020, 2: 3 * MB, 3: 9 * MB }))).toEqual([
      'requirements.txt:3',
      'requirements.txt:2 service old',
    ]);
  });

  it('a service that was there before is no news, also where a package of it grew', () => {
    expect(notes(grownBy({ 0: 3 * MB, 1: 1000 }, 'upgraded'))).toEqual([
      'libsvc/pyproject.toml:8',
      'requirements.txt:2 service old',
    ]);
  });

  it('a service that is new is told first, and once for all its places', () => {
    const two = [finding, { ...finding, package: 2 }];
    expect(notes(grownBy({ 0: MB, 1: 10 * MB, 2: MB }), two)).toEqual(['requirements.txt:2 service']);
    expect(notes(null, two)).toEqual(['requirements.txt:2 service', 'requirements.txt:3']);
  });
});

describe('what a line costs beside the bytes of its packages', () => {
  const group: WasteGroup = {
    ...{ diffId: 'a', hiddenBy: 'b', line: 19, hiddenByLine: 22, from: 'own', how: 'overwritten' },
    ...{ sameContent: true, folder: 'app', bytes: 30 * MB, files: 9, largest: [] },
  };
  const copied = owned('scipy', 40 * MB, { wastedBytes: 30 * MB });
  const text = (
    packages: readonly OwnedPackage[],
    waste: readonly WasteGroup[],
    found: Partial<Finding> | null = null,
  ) => {
    const cost = line('setup.py:3', [0], 70 * MB);
    const about = found && { ...finding, package: 0, exclusive: [0], bytes: 70 * MB, ...found };
    const note = { cost, finding: about, grownBytes: null, isNews: true };
    return costText(note, contents(packages, [], { waste }), 'api', words);
  };

  it('is copies that later layers hide: how much, and which line made them where that is one', () => {
    expect(text([copied], [group])).toBe(
      'setup.py:3 (x) costs 70.0MB, 30.0MB of it copies that line 22 made: nothing else needs this package.',
    );
    for (const other of [{ how: 'deleted' as const }, { hiddenByLine: 30 }, { hiddenByLine: null }])
      expect(text([copied], [group, { ...group, ...other }])).toContain(
        '70.0MB, 30.0MB of it wasted copies:',
      );
    expect(text([copied], [group, { ...group, bytes: 9, how: 'deleted' }])).toContain('line 22 made');
    expect(text([copied], [group, { ...group, from: 'base', hiddenByLine: null }])).toContain('line 22 made');
  });

  it('is said of another service, too, with all lines that ask for it', () => {
    expect(text([copied], [group], { otherLines: 2 })).toBe(
      'api installs another service of this repository, scipy: 70.0MB, 30.0MB of them copies that line 22 made, asked for by setup.py:3 and 2 other lines: nothing else needs this package.',
    );
  });

  it("is nothing where it is little, or the base image's", () => {
    expect(text([{ ...copied, wastedBytes: 1000 }], [group])).toContain('costs 70.0MB: nothing');
    const parts = [
      { line: null, from: 'base' as const, bytes: 60 * MB, wastedBytes: 30 * MB },
      { line: 4, from: 'own' as const, bytes: 10 * MB },
    ];
    expect(text([{ ...copied, parts }], [group])).toContain('costs 70.0MB: nothing');
  });
});

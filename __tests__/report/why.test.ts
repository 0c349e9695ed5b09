import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LineCost, OwnedPackage, PackageChange, WasteGroup } from '../../src/nouns/index.ts';
import {
  contradictions,
  type Report,
  readReport,
  renderMarkdown,
  renderTable,
} from '../../src/report/index.ts';
import { costNotes } from '../../src/report/text/why/costNotes.ts';
import { costText } from '../../src/report/text/why/costText.ts';
import { explainImage } from '../../src/report/text/why/explainImage.ts';
import { firstNotes } from '../../src/report/text/why/ownerNotes.ts';
import { ownerBytes, ownerText } from '../../src/report/text/why/ownerText.ts';
import type { OwnerNote, WhyWords } from '../../src/report/text/why/types.ts';
import { unknownOwners } from '../../src/report/text/why/unknownOwners.ts';
import { wasteText } from '../../src/report/text/why/wasteText.ts';
import { contents, owned } from '../compare/support/arbitraryContents.ts';
import * as changed from './support/changedStory.ts';
import { base, layer, MB, profile } from './support/story.ts';

const words: WhyWords = {
  name: (text) => `\`${text}\``,
  place: (file, line) => `${file}:${line}`,
  instruction: (text) => `\`${text}\``,
  strong: (text) => `**${text}**`,
};

const line = (file: string, number: number, exclusive: readonly number[], bytes: number): LineCost => ({
  ...{ file, line: number, asks: 'x', exclusive, exclusiveBytes: bytes, sharedBytes: 0, inferred: false },
});

function noteOf(of: OwnedPackage): OwnerNote {
  return { bytes: of.ownedBytes, isDelta: false, who: { kind: 'package', owned: of, change: null } };
}

function firstOf(report: Report): Report['images'][number] {
  const [image] = report.images;
  if (!image) throw new Error('a report without an image');
  return image;
}

describe('the path of an owner', () => {
  const chain = ['c', 'd', 'e', 'f', 'g'].map((name) => owned(name, 1));
  const told = contents(chain, [], { lines: [line('a/setup.py', 19, [], 0)] });
  const text = (more: Partial<OwnedPackage>) =>
    ownerText(noteOf(owned('numpy', 5 * MB, { version: '1.26.4', ...more })), told, 'a/Dockerfile', words);

  it.each<[Partial<OwnedPackage>, string]>([
    [{ reason: { kind: 'line', via: [], line: 0, otherLines: 0 } }, '`numpy 1.26.4` ← a/setup.py:19'],
    [
      { reason: { kind: 'line', via: [0, 1], line: 0, otherLines: 1 } },
      '`numpy 1.26.4` ← `c` ← `d` ← a/setup.py:19, and another line asks for it too',
    ],
    [
      {
        reason: { kind: 'line', via: [0, 1, 2, 3, 4], line: 0, otherLines: 7 },
        inferred: true,
        version: null,
      },
      '`numpy` (inferred) ← `c` ← `d` ← … ← `g` ← a/setup.py:19, and 7 other lines ask for it too',
    ],
    [{ reason: { kind: 'base' } }, '`numpy 1.26.4` ← the base image'],
    [{ reason: { kind: 'package', via: [2] } }, '`numpy 1.26.4` ← `e`, which no line seems to ask for'],
    [
      { reason: { kind: 'unknown' }, line: 12 },
      '`numpy 1.26.4` ← a/Dockerfile:12, no line seems to ask for it',
    ],
    [{ reason: null, line: 12 }, '`numpy 1.26.4` ← a/Dockerfile:12'],
    [{ reason: null, from: 'base' }, '`numpy 1.26.4` ← the base image'],
    [{ reason: { kind: 'line', via: [99], line: 99, otherLines: 0 } }, '`numpy 1.26.4` ← `?`'],
  ])('%#', (more, expected) => expect(text(more)).toBe(expected));
});

describe('an owner that changed', () => {
  const told = contents([]);
  it.each([
    [{ kind: 'upgraded', step: 'major' }, '`a 1 → 2` (major)'],
    [{ kind: 'upgraded', step: 'other' }, '`a 1 → 2`'],
    [{ kind: 'downgraded', step: 'minor' }, '`a 1 → 2` (older)'],
    [{ kind: 'added', step: null, versionBefore: null }, '`a 2` (new)'],
    [{ kind: 'removed', step: null, versionAfter: null }, '`a 1` (gone)'],
    [{ kind: 'changed', step: null, versionBefore: '2' }, '`a 2`'],
    [{ kind: 'changed', step: null, versionBefore: '2', versionAfter: null }, '`a`'],
  ] as const)('%#', (more, expected) => {
    const usual: PackageChange = {
      ...{ kind: 'changed', type: 'pypi', name: 'a', versionBefore: '1', versionAfter: '2', package: null },
      ...{ step: null, beforeBytes: 1, afterBytes: 2, deltaBytes: 1 },
    };
    const change: PackageChange = { ...usual, ...more };
    const note: OwnerNote = { bytes: 1, isDelta: true, who: { kind: 'package', owned: null, change } };
    expect(`${ownerBytes(note)} ${ownerText(note, told, 'Dockerfile', words)}`).toBe(`+1B ${expected}`);
  });

  it('is told with the folder where no package owns the bytes', () => {
    const who = { kind: 'unowned', unowned: 'application', place: 'srv/café' } as const;
    const note: OwnerNote = { bytes: -3 * MB, isDelta: true, who };
    expect(`${ownerBytes(note)} ${ownerText(note, told, 'Dockerfile', words)}`).toBe(
      '-3.0MB application code `/srv/café`',
    );
  });
});

describe('costNotes', () => {
  const packages = [owned('app', MB), owned('big', 60 * MB), owned('mid', 30 * MB), owned('tiny', 1000)];
  const setup = line('a/setup.py', 3, [1], 60 * MB);
  const all = line('a/Dockerfile', 9, [0, 1, 2, 3], 91 * MB);
  const places = (lines: readonly LineCost[], unpacked = 100 * MB) =>
    costNotes(contents(packages, [], { lines }), unpacked, null, 'a/Dockerfile').map(
      ({ cost }) => `${cost.file}:${cost.line}`,
    );

  it('tell the line that weighs, not the one that leads to it', () => {
    expect(places([all, setup])).toEqual(['a/setup.py:3']);
    expect(places([all])).toEqual(['a/Dockerfile:9']);
  });

  it('tell two lines where each has bytes of its own, the dearest first', () => {
    expect(places([line('a/setup.py', 4, [2], 30 * MB), all, setup])).toEqual([
      'a/setup.py:3',
      'a/setup.py:4',
    ]);
  });

  it('tell of two lines with the same packages the one that is not in the Dockerfile', () => {
    const same = { ...setup, file: 'a/Dockerfile' };
    for (const lines of [
      [same, setup],
      [setup, same],
    ])
      expect(places(lines)).toEqual(['a/setup.py:3']);
  });

  it('leave out what is little', () => {
    expect(places([line('a/setup.py', 5, [3], 1000)])).toEqual([]);
  });

  it('never throw, and tell each line once, whatever indices there are', () => {
    const someLine = fc
      .tuple(fc.constantFrom('a/Dockerfile', 'b'), fc.nat({ max: 9 }), fc.array(fc.nat({ max: 6 })), fc.nat())
      .map(([file, at, exclusive, bytes]) => line(file, at, exclusive, bytes));
    fc.assert(
      fc.property(fc.array(someLine), fc.array(fc.nat({ max: 9 })), (lines, found) => {
        const findings = found.map((at) => ({
          ...{ kind: 'installs-service' as const, line: at, package: at, folder: 'x', bytes: at },
          ...{ otherLines: at, exclusive: [], inferred: false },
        }));
        const told = contents(packages, [], { lines, findings });
        const notes = costNotes(told, 100, null, 'a/Dockerfile');
        const plain = notes.filter(({ finding }) => finding === null).map(({ cost }) => cost);
        expect(new Set(plain).size).toBe(plain.length);
        for (const note of notes) expect(costText(note, told, 'a', words)).toMatch(/\.$/);
      }),
    );
  });
});

describe('costText', () => {
  it.each([
    [
      line('a/setup.py', 3, [0, 1], 60 * MB),
      null,
      'a/setup.py:3 (`x`) **costs 60.0MB**: nothing else needs these 2 packages.',
    ],
    [
      { ...line('a/setup.py', 3, [0], 60 * MB), inferred: true },
      null,
      'a/setup.py:3 (`x`) **costs about 60.0MB**: nothing else needs this package (inferred).',
    ],
    [
      line('a/setup.py', 3, [0], 60 * MB),
      2 * MB,
      'a/setup.py:3 (`x`) **costs 60.0MB** (+2.0MB): nothing else needs this package.',
    ],
    [
      line('a/setup.py', 3, [0], 60 * MB),
      60 * MB,
      'a/setup.py:3 (`x`) **costs 60.0MB**: nothing else needs this package.',
    ],
  ])('%#', (cost, grownBytes, expected) => {
    const told = contents([owned('a', 60 * MB), owned('b', 0)]);
    expect(costText({ cost, finding: null, grownBytes, isNews: true }, told, 'a', words)).toBe(expected);
  });
});

describe('wasteText', () => {
  const [bottom, copy, chown] = [
    base(1),
    layer(2, { instruction: 'COPY . /app' }),
    layer(3, { instruction: 'RUN chown' }),
  ];
  const weighed = profile([bottom, copy, chown]);
  const group: WasteGroup = {
    ...{ diffId: copy.diffId, hiddenBy: chown.diffId, line: 19, hiddenByLine: 20, from: 'own' },
    ...{ how: 'overwritten', sameContent: true, folder: 'app', bytes: 107 * MB, files: 9, largest: [] },
  };
  it.each<[WasteGroup, string]>([
    [
      group,
      '`RUN chown` (a/Dockerfile:20) copies **107.0MB** of `COPY . /app` (line 19) only to change their owner, mode or time.',
    ],
    [
      { ...group, sameContent: false },
      '`RUN chown` (a/Dockerfile:20) overwrites **107.0MB** of `COPY . /app` (line 19).',
    ],
    [
      { ...group, how: 'deleted', diffId: bottom.diffId, line: null },
      '`RUN chown` (a/Dockerfile:20) deletes **107.0MB** of the base image, which stay in the image all the same.',
    ],
    [
      { ...group, hiddenBy: 'gone', hiddenByLine: null, diffId: 'gone', line: null },
      'A later layer copies **107.0MB** of `an earlier layer` only to change their owner, mode or time.',
    ],
  ])('%#', (each, expected) => {
    expect(wasteText(each, weighed, 'a/Dockerfile', words)).toBe(expected);
  });
});

describe('explainImage', () => {
  it('explains growth where that is what broke the limit, and the size where it was too large before', () => {
    expect(explainImage(firstOf(changed.brokenLimit()))?.about).toBe('growth');
    expect(explainImage(firstOf(changed.alwaysTooLarge()))?.about).toBe('size');
    expect(explainImage(firstOf(changed.oldBaseline()))?.about).toBe('size');
  });

  it('explains the size where the image is over its limit by more than it grew', () => {
    const image = firstOf(changed.brokenLimit());
    const strict = {
      ...image,
      rules: image.rules.map((rule) =>
        rule.kind === 'fail' && rule.rule === 'limit' ? { ...rule, roomBytes: -46 * MB } : rule,
      ),
    };
    expect(explainImage(strict)?.about).toBe('size');
  });

  it('lists own owners only, and the base image’s waste apart', () => {
    const found = explainImage(firstOf(changed.alwaysTooLarge()));
    const names = found?.owners.map(({ who }) => (who.kind === 'package' ? who.owned?.name : who.kind));
    expect(names).not.toContain('libc6');
    expect(names?.[0]).toBe('scikit-learn');
    expect(found?.waste.map(({ from }) => from)).toEqual(['own']);
    expect(found?.baseWasteBytes).toBe(4 * MB);
    expect(found?.partlyRead).toEqual(['var/lib/dpkg/status', 'packages/sutra-api/setup.py']);
  });

  it('does not tell a line that costs one package beside that package', () => {
    const places = (report: Report) =>
      explainImage(firstOf(report))?.costs.map(({ cost }) => `${cost.file}:${cost.line}`);
    expect(places(changed.grownWithinLimits())).toEqual([]);
    expect(places(changed.alwaysTooLarge())).toEqual([
      'packages/sutra-api/setup.py:19',
      'packages/sutra-api/requirements.txt:1',
      'packages/sutra-api/Dockerfile.optimized:8',
    ]);
  });

  it('has nothing to say where owners are not known, and that is said', () => {
    const image = firstOf(changed.brokenLimit());
    const old = { ...image, profile: image.profile && { ...image.profile, contents: null } };
    expect(explainImage(old)).toBeNull();
    expect(unknownOwners(old)).toBe('owners not known');
    expect(unknownOwners(image)).toBeNull();
    expect(unknownOwners(firstOf(changed.oldBaseline()))).toBe(
      'owners of the new bytes not known: the baseline has none',
    );
  });
});

describe('a report of a version that told no owners', () => {
  const untold = (_: string, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { contents: _contents, causes: _causes, ...rest } = value as Record<string, unknown>;
    if ('layers' in rest && 'status' in rest) delete rest.packages;
    return rest;
  };
  const old = readReport(JSON.stringify(changed.brokenLimit(), untold), 'old.json');

  it('is read and has no contradictions', () => {
    const [image] = old.images;
    expect([image?.profile?.contents, image?.change?.packages, image?.change?.causes]).toEqual([
      null,
      [],
      [],
    ]);
    expect(contradictions(old)).toEqual([]);
  });

  it('is rendered by its layers, and says what is not known', () => {
    const markdown = renderMarkdown(old);
    expect(markdown).toMatch(/What grew in .* \(owners not known\):\n- \*\*\+41\.2MB/);
    expect(renderTable(old, { width: 100, color: false })).toContain(
      '    owners not known\n    since the baseline:',
    );
  });
});

describe('firstNotes', () => {
  const other: OwnerNote = { bytes: 5, isDelta: true, who: { kind: 'other', count: 7 } };
  const one: OwnerNote = { ...noteOf(owned('a', 3)), isDelta: true };

  it('count what is not shown, what was merged before included', () => {
    const rest: OwnerNote = { bytes: 8, isDelta: true, who: { kind: 'other', count: 8 } };
    expect(firstNotes([one, one, other], 1)).toEqual([one, rest]);
  });

  it('name a single other one', () => {
    expect(firstNotes([one, one], 1)).toEqual([one, one]);
    expect(firstNotes([one, other], 1)).toEqual([one, other]);
    expect(firstNotes([], 1)).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Measured } from '../../src/judge/index.ts';
import type { ImageProfile } from '../../src/nouns/index.ts';
import { contradictions, type Report, readReport, renderJson } from '../../src/report/index.ts';
import { arbitraryProfile } from '../compare/support/arbitraryProfile.ts';
import * as changed from './support/changedStory.ts';
import { comparedReport, failed, failingReport, image, passingReport, rule } from './support/story.ts';

const stories: readonly Report[] = [
  ...[comparedReport(), failingReport(), passingReport()],
  ...[changed.brokenBuild(), changed.brokenIncrease(), changed.brokenLimit(), changed.firstPullRequest()],
  ...[changed.grownWithinLimits(), changed.judgedByBase(), changed.loosenedRules(), changed.lostEngine()],
  ...[changed.movedBase(), changed.newAndRemoved(), changed.oneService(), changed.fiveHundred()],
  ...[changed.alwaysTooLarge(), changed.oldBaseline()],
];

/** As a weigher makes them, with compressed sizes or without. */
const weighed: fc.Arbitrary<ImageProfile> = fc.tuple(arbitraryProfile, fc.boolean()).map(([made, packed]) => {
  const layers = made.layers.map((each) => ({
    ...each,
    compressedBytes: packed ? each.compressedBytes : null,
  }));
  const sum = layers.reduce((all, { compressedBytes }) => all + (compressedBytes ?? 0), 0);
  return { ...made, layers, compressedBytes: packed || layers.length === 0 ? sum : null };
});

const metric = fc.constantFrom('unpacked', 'compressed');
const bytes = fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 3e9 }));
const sizeRule = fc.option(fc.record({ bytes, metric }).map((each) => rule(each.bytes, each)));
const percent = fc.double({ min: 0, max: 200, noNaN: true });
const increase = fc.option(
  fc
    .record({
      bound: fc.oneof(
        fc.record({ percent, bytes: fc.option(bytes) }),
        fc.record({ percent: fc.option(percent), bytes }),
      ),
      metric,
    })
    .map(({ bound, metric: judged }) => ({ ...bound, metric: judged, source: 'config' as const })),
);
const settings = fc.record({
  limit: sizeRule,
  target: sizeRule,
  maxIncrease: increase,
  noiseFloorBytes: fc.constantFrom(0, 3, 10_000),
});

/** One image in every state: measured, not built, not weighed; grown, the same, new, gone. */
const story = fc
  .record({
    set: settings,
    before: fc.option(weighed),
    now: fc.oneof(weighed, fc.constantFrom('same', 'gone', 'failed', 'unmeasured')),
    moved: fc.boolean(),
  })
  .map((given) => (at: number): changed.Story => {
    const planned = image(`s${at}`, given.set);
    const unmeasured = { kind: 'unmeasured', problem: { code: 'lost', message: 'lost' } } as const;
    const others: Readonly<Record<string, ImageProfile | Measured | null>> = {
      same: given.before,
      failed: failed(planned),
      unmeasured: { image: planned, outcome: unmeasured },
    };
    const now = typeof given.now === 'string' ? (others[given.now] ?? null) : given.now;
    return { planned, before: given.before, now, ...(given.moved ? {} : { baseName: 'another' }) };
  });

const anyReport = fc
  .record({
    stories: fc.array(story, { maxLength: 5 }),
    plan: fc.record({ totalLimit: sizeRule, warnOnly: fc.boolean(), requireBaseline: fc.boolean() }),
    nothing: fc.boolean(),
  })
  .map(({ stories: some, plan, nothing }) =>
    changed.changedReport(
      some.map((each, at) => each(at)),
      { plan, ...(nothing ? { origin: { ...changed.origin, kind: 'none' } } : {}) },
    ),
  );

type Told = NonNullable<NonNullable<Report['images'][number]['profile']>['contents']>;
type Change = NonNullable<Report['images'][number]['change']>;

/** The report with other owners, or another change, of its failing image. */
function withOwners(report: Report, edit: (told: Told) => Told): Report {
  const images = report.images.map((each) =>
    each.profile?.contents
      ? { ...each, profile: { ...each.profile, contents: edit(each.profile.contents) } }
      : each,
  );
  return { ...report, images };
}

function withChange(report: Report, edit: (change: Change) => Change): Report {
  const images = report.images.map((each) =>
    each.change && each.profile?.contents ? { ...each, change: edit(each.change) } : each,
  );
  return { ...report, images };
}

const far = 1_000;
const ownerLies: readonly [string, (lie: Report) => unknown, string][] = [
  [
    'owners of bytes that are not there',
    (lie) => withOwners(lie, (told) => ({ ...told, unowned: told.unowned.slice(1) })),
    'the bytes of its owners',
  ],
  [
    'more waste than there is',
    (lie) => withOwners(lie, (told) => ({ ...told, waste: told.waste.concat(told.waste) })),
    'more of it is wasted',
  ],
  [
    'waste of a layer that is not there',
    (lie) =>
      withOwners(lie, (told) => ({ ...told, waste: told.waste.map((each) => ({ ...each, hiddenBy: 'x' })) })),
    'a layer that it does not have',
  ],
  [
    'a package whose parts are more than it has',
    (lie) =>
      withOwners(lie, (told) => ({
        ...told,
        packages: told.packages.map((each) => ({
          ...each,
          parts: [{ line: 1, from: 'own', bytes: each.ownedBytes + each.wastedBytes + 1 }],
        })),
      })),
    'the parts of a package',
  ],
  ...(['wastedBytes', 'byteCodeBytes'] as const).map((key): [string, (lie: Report) => unknown, string] => [
    `a package whose parts have more ${key} than bytes`,
    (lie) =>
      withOwners(lie, (told) => ({
        ...told,
        packages: told.packages.map((each) => {
          const bytes = each.ownedBytes + each.wastedBytes;
          return { ...each, parts: [{ line: 1, from: 'own' as const, bytes, [key]: bytes + 1 }] };
        }),
      })),
    'the parts of a package',
  ]),
  [
    'bytes without an owner whose parts are more',
    (lie) =>
      withOwners(lie, (told) => ({
        ...told,
        unowned: told.unowned.map((each) => ({
          ...each,
          parts: [{ line: 1, from: 'own', bytes: each.bytes + 1 }],
        })),
      })),
    'the parts of what no package owns',
  ],
  [
    'a line that costs more than all',
    (lie) =>
      withOwners(lie, (told) => ({
        ...told,
        lines: told.lines.map((each) => ({ ...each, exclusiveBytes: 1e12 })),
      })),
    'a line costs more',
  ],
  ...(['requires', 'reason', 'via', 'line', 'extras'] as const).map(
    (key): [string, (lie: Report) => unknown, string] => [
      `a package whose ${key} is not there`,
      (lie) =>
        withOwners(lie, (told) => ({
          ...told,
          packages: told.packages.map((each) => ({ ...each, ...outside[key] })),
        })),
      'a package or a line that it does not have',
    ],
  ),
  [
    'a line of packages that are not there',
    (lie) =>
      withOwners(lie, (told) => ({
        ...told,
        lines: told.lines.map((each) => ({ ...each, exclusive: [far] })),
      })),
    'a package or a line that it does not have',
  ],
  [
    'a finding of a line that is not there',
    (lie) =>
      withOwners(lie, (told) => ({
        ...told,
        findings: told.findings.map((each) => ({ ...each, line: far })),
      })),
    'a package or a line that it does not have',
  ],
  [
    'causes that are not all',
    (lie) => withChange(lie, (change) => ({ ...change, causes: change.causes.slice(1) })),
    'do not add up',
  ],
  [
    'a cause of another package',
    (lie) =>
      withChange(lie, (change) => ({
        ...change,
        causes: change.causes.map((each) => (each.kind === 'package' ? { ...each, change: far } : each)),
      })),
    'not that of its package',
  ],
  [
    'a package that changed to another',
    (lie) =>
      withChange(lie, (change) => ({
        ...change,
        packages: change.packages.map((each) => ({ ...each, package: 0 })),
      })),
    'changed to what it is not',
  ],
  [
    'a package that is gone and there',
    (lie) =>
      withChange(lie, (change) => ({
        ...change,
        packages: change.packages.map((each) => ({ ...each, package: null })),
      })),
    'changed to what it is not',
  ],
];

const outside = {
  requires: { requires: [{ to: far, inferred: false }] },
  extras: { extras: [{ extra: 'x', to: [far] }] },
  reason: { reason: { kind: 'package', via: [far] } },
  via: { reason: { kind: 'line', via: [far], line: 0, otherLines: 0 } },
  line: { reason: { kind: 'line', via: [], line: far, otherLines: 0 } },
} as const;

describe('contradictions', () => {
  it('are in no report of ours', () => {
    for (const each of stories) expect(contradictions(each)).toEqual([]);
    fc.assert(
      fc.property(anyReport, (made) => {
        expect(contradictions(readReport(renderJson(made), 'report'))).toEqual([]);
      }),
    );
  });

  it('are found wherever one number of a comparison, a size or a verdict is another', () => {
    for (const each of stories.filter(({ images }) => images.length < 100)) {
      for (const place of placesOf(each)) {
        const edited: Report = structuredClone(each);
        place.edit(edited);
        expect({ place: place.name, found: contradictions(edited).length > 0 }).toEqual({
          place: place.name,
          found: true,
        });
      }
    }
  });

  it.each<[string, (lie: Report) => unknown, string]>([
    ['a run that passes by its word alone', (lie) => ({ ...lie, verdict: 'pass' }), "the run's verdict"],
    ['an exit status of its own', (lie) => ({ ...lie, exitStatus: 0 }), 'exit status'],
    [
      'images that pass against their rules',
      (lie) => ({ ...lie, images: lie.images.map((each) => ({ ...each, verdict: 'pass' })) }),
      'not that of its rules',
    ],
    [
      'a limit that nothing is held against',
      (lie) => ({ ...lie, images: lie.images.map((each) => ({ ...each, rules: [] })) }),
      'its limit',
    ],
    [
      'one image twice',
      (lie) => ({ ...lie, images: [...lie.images, ...lie.images] }),
      'an image is in it twice',
    ],
    ...ownerLies,
    ['an image left out of the total', (lie) => ({ ...lie, images: lie.images.slice(1) }), 'the total'],
  ])('is %s', (_, edit, words) => {
    const lie = readReport(JSON.stringify(edit(changed.brokenLimit())), 'report');
    expect(contradictions(lie).join('\n')).toContain(words);
  });
});

interface Place {
  readonly name: string;
  readonly edit: (report: Report) => void;
}

/** What the report's other parts say nothing of, and rules whose numbers say how strict they are, not whether they held. */
const free = new Set([
  'elapsedMs',
  'ageMs',
  'steps',
  'cachedSteps',
  'entries',
  'line',
  'column',
  'noiseFloorBytes',
  // Of owners only the sums are in other places too.
  ...['files', 'wastedBytes', 'sharedBytes', 'exclusiveBytes', 'hiddenByLine', 'otherLines', 'to', 'count'],
]);
const freeBelow = new Set([
  ...['waste', 'identical', 'folders', 'findings', 'via', 'exclusive', 'largest'],
  'baseCompressed',
  'maxIncrease',
  'builder',
  'repository',
  'tool',
  'baseline',
  'ruleChanges',
]);

/** Every number, and every verdict, of a report that its other parts say too. */
function placesOf(report: Report): readonly Place[] {
  const places: Place[] = [];
  const walk = (value: unknown, path: readonly string[]): void => {
    const key = path.at(-1) ?? '';
    if (free.has(key) || freeBelow.has(key)) return;
    if (typeof value === 'number' && key !== 'schemaVersion') places.push(place(path, value + 1));
    if (key === 'verdict' && typeof value === 'string')
      places.push(place(path, value === 'pass' ? 'fail' : 'pass'));
    if (value === null || typeof value !== 'object') return;
    // What could not be judged or compared proves nothing either way.
    if (Reflect.get(value, 'kind') === 'error' || Reflect.get(value, 'deltaBytes') === null) return;
    for (const [below, each] of Object.entries(value)) walk(each, [...path, below]);
  };
  walk(report, []);
  return places;
}

function place(path: readonly string[], value: unknown): Place {
  const edit = (report: Report) => {
    const last = path.at(-1) ?? '';
    const holder = path.slice(0, -1).reduce<object>((at, key) => Reflect.get(at, key), report);
    Reflect.set(holder, last, value);
  };
  return { name: path.join('.'), edit };
}

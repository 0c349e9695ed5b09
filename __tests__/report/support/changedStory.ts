import { compareWithBaseline } from '../../../src/compare/index.ts';
import { baselineWarnings, judge, type Measured } from '../../../src/judge/index.ts';
import type {
  Baseline,
  BaselineImage,
  BaselineOrigin,
  ImageProfile,
  LayerProfile,
  Plan,
  PlannedImage,
  RuleChange,
} from '../../../src/nouns/index.ts';
import { githubLinks, type Links, type Report, type ReportParts } from '../../../src/report/index.ts';
import { base, failed, image, layer, MB, measured, plan, profile, report, rule } from './story.ts';
import {
  apiContents,
  bloatedApiContents,
  grownApiContents,
  movedApiContents,
  serviceContents,
  wornContents,
} from './storyContents.ts';

/** The story's pull requests: what a run says beside its baseline. Used by tests and by the pictures in docs/. */

export const headCommit = '7c1e5b0f9d2a4c6e8b1d3f5a7c9e0b2d4f6a8c1e';
export const baseCommit = '2f8d6a4c1b9e7f5d3c1a0b8e6d4f2c9a7b5e3d1f';

export const origin: BaselineOrigin = {
  kind: 'rebuild',
  commit: baseCommit,
  choice: 'merge base of HEAD and main',
  committedAt: '2026-11-22T09:30:00Z',
  measuredAt: null,
  ageMs: 3 * 86_400_000 + 7_200_000,
  source: null,
  problem: null,
};

export const links: Links = githubLinks({
  serverUrl: 'https://github.com',
  owner: 'octo-org',
  repo: 'sutra-models',
  commit: headCommit,
  projectPath: '.',
  runUrl: 'https://github.com/octo-org/sutra-models/actions/runs/9876543210',
});

/** One image before and now. `before` is null for a new one, `now` for one that is no more. */
export interface Story {
  readonly planned: PlannedImage;
  readonly before: ImageProfile | null;
  readonly now: ImageProfile | Measured | null;
  readonly how?: BaselineImage['how'];
  readonly baseName?: string;
}

/** A report of a run beside its baseline, made by the gate's own comparison and verdicts. */
export function changedReport(
  stories: readonly Story[],
  more: {
    readonly plan?: Partial<Plan>;
    readonly origin?: BaselineOrigin;
    readonly parts?: Partial<ReportParts>;
    readonly ruleChanges?: readonly RuleChange[];
  } = {},
): Report {
  const current = stories.filter(({ now }) => now !== null);
  const planned = plan(
    current.map((each) => each.planned),
    { totalLimit: rule(2_000 * MB), ...more.plan },
  );
  const outcomes = current.map((each) => outcomeOf(each));
  const baseline: Baseline = {
    origin: more.origin ?? origin,
    images: more.origin?.kind === 'none' ? [] : stories.flatMap(baselineImage),
  };
  const changes = compareWithBaseline(planned.images, outcomes, baseline);
  return report(planned, outcomes, {
    judgement: judge(planned, outcomes, changes),
    changes,
    commit: headCommit,
    ruleChanges: more.ruleChanges ?? [],
    warnings: baselineWarnings(planned, changes),
    ...more.parts,
  });
}

function outcomeOf({ planned, now }: Story): Measured {
  if (now === null) throw new Error('no outcome of an image that is no more');
  return 'outcome' in now ? now : measured(planned, now);
}

function baselineImage({ planned, before, now, how, baseName }: Story): BaselineImage[] {
  if (before === null) return [];
  const { id, service, variant, platform, dockerfile } = planned;
  const same = now === before;
  return [
    {
      ...{ id, service, variant, platform, dockerfile },
      baseName: baseName ?? planned.baseName,
      how: how ?? (same ? 'same-inputs' : 'built'),
      profile: before,
      problem: null,
    },
  ];
}

/** A layer with a diffID of its own, by what made it and which version of it. */
function made(instruction: string, line: number, bytes: number, version = '1'): LayerProfile {
  const text = `${instruction}#${version}`;
  const hash = Array.from(text).reduce(
    (sum, char) => (sum * 31n + BigInt(char.codePointAt(0) ?? 0)) % 2n ** 255n,
    7n,
  );
  return layer(bytes, {
    instruction,
    line,
    createdBy: `${instruction} # buildkit`,
    diffId: `sha256:${hash.toString(16).padStart(64, '0')}`,
  });
}

function python(bytes = 130_000_000): LayerProfile {
  return base(bytes);
}

function service(name: string, limitMB: number | null, more: Partial<PlannedImage> = {}): PlannedImage {
  return image(name, {
    limit: limitMB === null ? null : rule(limitMB * MB),
    noiseFloorBytes: 10_000,
    ...more,
  });
}

function app(
  name: string,
  packagesBytes: number,
  more: readonly LayerProfile[] = [],
  from = python(),
): ImageProfile {
  const found = profile([
    from,
    made('RUN apt-get update && apt-get install -y --no-install-recommends curl', 8, 5_200_000),
    made(`COPY packages/${name}/requirements.txt ./`, 12, 412),
    made('RUN pip install --no-cache-dir -r requirements.txt', 13, packagesBytes, String(packagesBytes)),
    made(`COPY packages/${name} /app`, 16, 1_240_000),
    ...more,
  ]);
  return { ...found, contents: serviceContents(name, packagesBytes, found) };
}

const api = service('sutra-api', 200);
const hybrid = service('sutra-hybrid', 450);
const control = service('sutra-control', 150);
const client = service('sutra-client', 200);
const storage = service('sutra-storage', 180);
const ingester = service('sutra-bulk-ingester', 250);

const calm: readonly Story[] = [
  [hybrid, app('sutra-hybrid', 252_300_000)] as const,
  [control, app('sutra-control', 4_100_000)] as const,
  [client, app('sutra-client', 22_800_000)] as const,
  [storage, app('sutra-storage', 31_000_000)] as const,
  [ingester, app('sutra-bulk-ingester', 96_200_000)] as const,
].map(([planned, weighed]) => ({ planned, before: weighed, now: weighed }));

const apiBefore = { ...app('sutra-api', 30_700_000), contents: apiContents() };
const apiBloated = bloated();

function bloated(): ImageProfile {
  const found = app('sutra-api', 71_900_000, [made('RUN chown -R sutra:sutra /app', 18, 4_050_000)]);
  const [from = '', by = ''] = found.layers.slice(-2).map(({ diffId }) => diffId);
  return { ...found, contents: bloatedApiContents({ from, by }) };
}

/** One service, and it is what it was. */
export function oneService(): Report {
  return changedReport([{ planned: api, before: apiBefore, now: apiBefore }], { plan: { totalLimit: null } });
}

/** Six services, nothing changed. */
export function allUnchanged(): Report {
  return changedReport([{ planned: api, before: apiBefore, now: apiBefore }, ...calm]);
}

/** No service is left. */
export function allGone(): Report {
  return changedReport(
    ['one', 'two'].map((name) => ({ planned: image(name), before: profile([layer(MB)]), now: null })),
  );
}

/** One image differs by less than its noise floor. */
export function withinTheNoise(): Report {
  return changedReport([{ planned: api, before: apiBefore, now: app('sutra-api', 30_701_200) }, ...calm]);
}

/** One image grew within its limit, one shrank. */
export function grownWithinLimits(): Report {
  const [first, ...others] = calm;
  if (!first) throw new Error('unreachable');
  return changedReport([
    {
      planned: api,
      before: apiBefore,
      now: { ...app('sutra-api', 42_300_000), contents: grownApiContents() },
    },
    { ...first, now: app('sutra-hybrid', 249_100_000) },
    ...others,
  ]);
}

/** The story's failure: a package and a `chown` make one image break its limit. */
export function brokenLimit(): Report {
  return changedReport([{ planned: api, before: apiBefore, now: apiBloated }, ...calm]);
}

/** Too large before and now: nothing grew, so its own bytes are what counts. */
export function alwaysTooLarge(): Report {
  const worn = { ...apiBloated, contents: wornContents(apiBloated) };
  return changedReport([{ planned: api, before: worn, now: worn }, ...calm]);
}

/** The same growth beside a report of a version that did not tell owners. */
export function oldBaseline(): Report {
  const before = { ...apiBefore, contents: null };
  const from: BaselineOrigin = { ...origin, kind: 'report', source: 'baseline.json' };
  return changedReport([{ planned: api, before, now: apiBloated }, ...calm], { origin: from });
}

/** Growth beyond `max-increase`, though far below the limit. */
export function brokenIncrease(): Report {
  const increase = { percent: 5, bytes: 10 * MB, metric: 'unpacked', source: 'config' } as const;
  const strict = { ...api, limit: rule(400 * MB), maxIncrease: increase };
  return changedReport([{ planned: strict, before: apiBefore, now: apiBloated }, ...calm]);
}

/** The first pull request: the base has no configuration, so there is nothing to compare with. */
export function firstPullRequest(): Report {
  const problem = {
    code: 'baseline-no-services',
    message: 'the base commit has no service to build',
    fix: 'nothing to do: the next pull request has a baseline',
  };
  return changedReport([{ planned: api, before: null, now: apiBefore }, ...calm], {
    origin: { ...origin, kind: 'none', problem },
  });
}

/** One service is new, one is gone, one moved its variant. */
export function newAndRemoved(): Report {
  const variant = service('sutra-api@enterprise:linux/arm64', 350, {
    service: 'sutra-api',
    variant: 'enterprise',
    platform: 'linux/arm64',
    dockerfile: 'packages/sutra-api/Dockerfile.optimized',
  });
  const gone = service('sutra-legacy', 300);
  return changedReport([
    { planned: api, before: apiBefore, now: apiBefore },
    { planned: variant, before: null, now: app('sutra-api', 101_000_000) },
    ...calm,
    { planned: gone, before: app('sutra-legacy', 142_000_000), now: null },
  ]);
}

const loosened: readonly RuleChange[] = [
  { rule: 'limit', subject: 'sutra-api', before: '200MB', after: '300MB', loosened: true },
  { rule: 'warn-only', subject: null, before: 'off', after: 'on', loosened: true },
  { rule: 'limit', subject: 'sutra-hybrid', before: '500MB', after: '450MB', loosened: false },
];

/** A pull request that raises its own limit and turns on `warn-only`. */
export function loosenedRules(): Report {
  const raised = { ...api, limit: rule(300 * MB) };
  return changedReport([{ planned: raised, before: apiBefore, now: apiBloated }, ...calm], {
    plan: { warnOnly: true },
    ruleChanges: loosened,
  });
}

/** The same change judged by the rules of its base commit. */
export function judgedByBase(): Report {
  return changedReport([{ planned: api, before: apiBefore, now: apiBloated }, ...calm], {
    plan: { configFrom: 'base' },
    ruleChanges: loosened.slice(0, 1),
  });
}

/** The base image moved under its name: all grew, and nobody here did that. */
export function movedBase(): Report {
  const moved = python(133_100_000);
  return changedReport([
    {
      planned: api,
      before: apiBefore,
      now: { ...app('sutra-api', 32_000_000, [], moved), contents: movedApiContents() },
    },
    {
      planned: hybrid,
      before: app('sutra-hybrid', 252_300_000),
      now: app('sutra-hybrid', 252_300_000, [], moved),
    },
    {
      planned: client,
      before: app('sutra-client', 22_800_000),
      now: app('sutra-client', 22_800_000, [], moved),
    },
  ]);
}

/** One build failed. */
export function brokenBuild(): Report {
  return changedReport([
    {
      planned: api,
      before: apiBefore,
      now: failed(api, [
        '#9 3.21 pip install numpyy',
        '#9 4.10 ERROR: No matching distribution found for numpyy',
      ]),
    },
    ...calm,
  ]);
}

/** The engine went away while it built. */
export function lostEngine(): Report {
  const lost = {
    code: 'engine-lost',
    message: 'the connection to the docker engine was lost while images were built',
    fix: 'look at the engine’s log, and run the job again',
  };
  return changedReport(
    [
      {
        planned: api,
        before: apiBefore,
        now: { image: api, outcome: { kind: 'unmeasured', problem: lost } },
      },
      ...calm,
    ],
    { plan: { warnOnly: true } },
  );
}

/** Five hundred services: a few fail, some grow, a few come and go, the rest is what it was. */
export function fiveHundred(): Report {
  const stories = Array.from({ length: 500 }, (_, index): Story => {
    const name = `service-${String(index).padStart(3, '0')}`;
    const planned = service(name, 200);
    const before = app(name, 20_000_000 + index * 50_000);
    if (index % 100 === 7) return { planned, before, now: app(name, 80_000_000 + index * 100_000) };
    if (index % 20 === 3) return { planned, before, now: app(name, 21_000_000 + index * 50_000) };
    if (index % 125 === 9) return { planned, before: null, now: before };
    if (index % 250 === 11) return { planned, before, now: null };
    return { planned, before, now: before };
  });
  return changedReport(stories, { plan: { totalLimit: rule(100_000 * MB) } });
}

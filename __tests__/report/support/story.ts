import { judge, type Measured } from '../../../src/judge/index.ts';
import type { ImageProfile, LayerProfile, Plan, PlannedImage, SizeRule } from '../../../src/nouns/index.ts';
import { composeReport, type Report, type ReportParts } from '../../../src/report/index.ts';

/** Builders of plans, profiles and reports for tests: the story's services, with numbers that are easy to check. */
export const MB = 1_000_000;

export function rule(bytes: number, more: Partial<SizeRule> = {}): SizeRule {
  return { bytes, metric: 'unpacked', source: 'config', ...more };
}

export function image(id: string, more: Partial<PlannedImage> = {}): PlannedImage {
  const service = id.split(/[@:]/)[0] ?? id;
  return {
    id,
    service,
    variant: null,
    platform: null,
    role: 'gated',
    dockerfile: `packages/${service}/Dockerfile.optimized`,
    context: { path: '.', reason: 'every COPY source exists in it', candidates: [] },
    build: {
      buildArgs: {},
      target: null,
      buildContexts: {},
      secretEnvs: {},
      secretFiles: {},
      ssh: [],
      cacheFrom: [],
      cacheTo: [],
      pull: false,
      noCache: false,
      network: null,
      labels: {},
      timeoutMs: 1_800_000,
    },
    baseName: 'python:3.11-slim',
    instructions: [],
    limit: null,
    target: null,
    maxIncrease: null,
    noiseFloorBytes: 0,
    ...more,
  };
}

export function layer(unpackedBytes: number, more: Partial<LayerProfile> = {}): LayerProfile {
  return {
    diffId: `sha256:${unpackedBytes.toString(16).padStart(64, '0')}`,
    unpackedBytes,
    compressedBytes: null,
    wastedBytes: 0,
    entries: 10,
    createdBy: 'RUN something # buildkit',
    instruction: 'RUN something',
    line: 12,
    from: 'own',
    seen: 'read',
    ...more,
  };
}

export function base(unpackedBytes: number, more: Partial<LayerProfile> = {}): LayerProfile {
  return layer(unpackedBytes, {
    from: 'base',
    instruction: null,
    line: null,
    createdBy: '/bin/sh -c #(nop) ADD',
    ...more,
  });
}

export function profile(layers: readonly LayerProfile[], more: Partial<ImageProfile> = {}): ImageProfile {
  const sum = (list: readonly LayerProfile[]) => list.reduce((total, each) => total + each.unpackedBytes, 0);
  return {
    platform: 'linux/amd64',
    configDigest: `sha256:${'c'.repeat(64)}`,
    unpackedBytes: sum(layers),
    compressedBytes: null,
    wasteBytes: layers.reduce((total, each) => total + each.wastedBytes, 0),
    baseBytes: sum(layers.filter((each) => each.from === 'base')),
    ownBytes: sum(layers.filter((each) => each.from === 'own')),
    fromInferred: false,
    layers,
    contents: null,
    ...more,
  };
}

export function measured(planned: PlannedImage, weighed: ImageProfile | number): Measured {
  const found = typeof weighed === 'number' ? profile([layer(weighed)]) : weighed;
  return {
    image: planned,
    outcome: { kind: 'measured', profile: found, elapsedMs: 1234, cachedSteps: 3, steps: 7 },
  };
}

export function failed(
  planned: PlannedImage,
  lastLines: readonly string[] = ['ERROR: no such package: numpyy'],
): Measured {
  return {
    image: planned,
    outcome: {
      kind: 'failed',
      failure: {
        kind: 'failed',
        image: planned,
        problem: {
          code: 'build-failed',
          message: `the build of ${planned.id} failed: process "/bin/sh -c pip install numpyy" ended with 1`,
          where: { file: planned.dockerfile, line: 14 },
          fix: 'run the command that failed by itself',
        },
        command: 'RUN pip install numpyy',
        lastLines,
        elapsedMs: 4321,
      },
    },
  };
}

export function plan(images: readonly PlannedImage[], more: Partial<Plan> = {}): Plan {
  return {
    root: '/repo',
    configFile: '.github/size-gate.yml',
    images,
    leftAlone: [],
    warnings: [],
    globs: ['packages/*/Dockerfile.optimized'],
    requireLimit: false,
    ifNoServices: 'error',
    totalLimit: null,
    warnOnly: false,
    requireBaseline: false,
    baseline: null,
    configFrom: 'head',
    compare: null,
    parallel: 2,
    builder: null,
    compression: null,
    cache: { directory: null, maxBytes: 0 },
    ...more,
  };
}

export function report(
  planned: Plan,
  outcomes: readonly Measured[],
  more: Partial<ReportParts> = {},
): Report {
  return composeReport({
    plan: planned,
    measured: outcomes,
    judgement: judge(planned, outcomes),
    builder: {
      name: 'default',
      driver: 'docker',
      store: 'classic',
      engineVersion: '28.5.2',
      buildxVersion: '0.29.1',
      buildkitVersion: '0.25.1',
      platform: 'linux/amd64',
    },
    version: '0.1.0',
    commit: '0123456789abcdef0123456789abcdef01234567',
    dirty: false,
    startedAt: '2026-11-25T12:00:00.000Z',
    elapsedMs: 65_432,
    ...more,
  });
}

const api = image('sutra-api', {
  limit: rule(200 * MB, { source: 'default' }),
  target: rule(150 * MB, { source: 'default' }),
});
const hybrid = image('sutra-hybrid', { limit: rule(450 * MB), target: rule(400 * MB) });
const control = image('sutra-control', { limit: rule(120 * MB), target: rule(100 * MB) });
const client = image('sutra-client', {
  target: rule(77 * MB),
  context: { path: 'packages/sutra-client', reason: 'only here does src/ exist', candidates: [] },
});
const storage = image('sutra-storage', { target: rule(24 * MB) });
const ingester = image('sutra-bulk-ingester');

const bloatedApi = profile([
  base(75_300_000),
  base(54_700_000),
  layer(51_700_123, {
    instruction: 'RUN apt-get update && apt-get install -y --no-install-recommends build-essential curl',
    line: 9,
  }),
  layer(361_000_321, { instruction: 'COPY --from=builder /root/.local /root/.local', line: 15 }),
  layer(0, { instruction: 'WORKDIR /app', line: 17 }),
  layer(4_321, { instruction: 'COPY packages/sutra-api ./', line: 18 }),
  layer(160_520_000, { instruction: 'RUN chown -R sutra:sutra /root/.local /app', line: 21, wastedBytes: 0 }),
]);

/** A run of the optimized flavours in which everything is well. */
export function passingReport(): Report {
  const planned = plan([api, hybrid, control, client, storage, ingester], { totalLimit: rule(2_000 * MB) });
  return report(planned, [
    measured(api, 148_300_000),
    measured(hybrid, 449_999_999),
    measured(control, 118_000_000),
    measured(client, 76_900_000),
    measured(storage, 24 * MB),
    measured(ingester, 233_100_000),
  ]);
}

/** A run of the bloated flavours: three limits broken, one build failed, a total that can't be judged. */
export function failingReport(): Report {
  const planned = plan([api, hybrid, control, client, storage, ingester], {
    totalLimit: rule(2_000 * MB),
    leftAlone: [{ path: 'packages/x/node_modules/y/Dockerfile', reason: 'inside node_modules' }],
    warnings: [
      {
        code: 'cache-read-only',
        message: 'the folder of profiles can not be written, so every layer is read again next time',
        fix: 'name another folder with --cache-dir',
      },
    ],
  });
  return report(planned, [
    measured(api, bloatedApi),
    measured(
      hybrid,
      profile([base(130_000_000), layer(523_000_000, { wastedBytes: 120_000_000, line: 30 })]),
    ),
    measured(control, 120 * MB),
    measured(client, 76_900_000),
    failed(storage, [
      '#9 3.21 cargo build --release',
      '#9 44.1 error[E0433]: failed to resolve',
      '#9 44.2 \u001b[31mhostile\u001b[0m ::error::x',
    ]),
    measured(ingester, 233_100_000),
  ]);
}

/** The story's comparison: `Dockerfile` beside `Dockerfile.optimized`. */
export function comparedReport(): Report {
  const gated = [api, hybrid, client];
  const compared = [api, hybrid].map((each) => ({
    ...each,
    role: 'compared' as const,
    dockerfile: `packages/${each.service}/Dockerfile`,
  }));
  const planned = plan([...gated, ...compared], { compare: 'Dockerfile' });
  const [otherApi, otherHybrid] = compared;
  if (!otherApi || !otherHybrid) throw new Error('unreachable');
  return report(planned, [
    measured(api, 148_300_000),
    measured(otherApi, bloatedApi),
    measured(hybrid, 390_000_000),
    measured(otherHybrid, 653_000_000),
    measured(client, 76_900_000),
  ]);
}

import { z } from 'zod';
import { change, delta, origin, ruleChange } from './changeSchema.ts';
import { contents } from './contentsSchema.ts';
import { bytes, line, metric, ms, problem, source, verdict } from './sharedSchema.ts';

/** The version of the report's shape. It rises when a reader of the old shape would misread the new one. */
export const schemaVersion = 1;

const rule = z.object({ bytes, metric, source: source.describe('Where the rule comes from.') });

const ruleFacts = { rule: z.string(), metric, ruleBytes: bytes, source };
const ruleVerdict = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['pass', 'warn', 'fail']),
    ...ruleFacts,
    measuredBytes: z.int().describe('Bytes; of max-increase the growth, negative where it shrank.'),
    roomBytes: z.int().describe('Bytes left until the rule, or (negative) above it.'),
    met: z.boolean().describe('False where the size was not kept; a missed target still passes.'),
  }),
  z.object({ kind: z.literal('error'), ...ruleFacts, measuredBytes: z.null(), problem }),
]);

const layer = z.object({
  diffId: z.string(),
  unpackedBytes: bytes,
  compressedBytes: bytes.nullable(),
  wastedBytes: bytes.describe('Bytes of this layer that a later layer overwrites or deletes.'),
  entries: z.int().min(0),
  createdBy: z.string().nullable(),
  instruction: z.string().nullable(),
  line: line.nullable().describe("The instruction's line in the image's Dockerfile."),
  from: z.enum(['base', 'own']),
  seen: z.enum(['read', 'known']),
});

const profile = z.object({
  platform: z.string(),
  configDigest: z.string(),
  unpackedBytes: bytes.describe("The regular files' bytes in all layers, each hard link once."),
  compressedBytes: bytes.nullable().describe("The layer blobs' bytes; null where a blob is not compressed."),
  wasteBytes: bytes,
  baseBytes: bytes,
  ownBytes: bytes,
  fromInferred: z.boolean(),
  layers: z.array(layer).readonly(),
  contents: contents.nullable().default(null).describe('Whose the bytes are; null where not known.'),
});

const buildError = z.object({
  problem,
  command: z.string().nullable(),
  lastLines: z.array(z.string()).readonly().describe('The end of the output: untrusted text.'),
});

const increase = z.object({
  percent: z.number().min(0).nullable(),
  bytes: bytes.nullable(),
  metric,
  source,
});

const image = z.object({
  id: z.string(),
  service: z.string(),
  variant: z.string().nullable(),
  platform: z.string().nullable(),
  dockerfile: z.string(),
  context: z.object({ path: z.string(), reason: z.string() }),
  verdict,
  rules: z.array(ruleVerdict).readonly(),
  problems: z.array(problem).readonly(),
  limit: rule.nullable(),
  target: rule.nullable(),
  maxIncrease: increase.nullable().default(null),
  noiseFloorBytes: bytes.default(0).describe('Differences up to so many bytes count as none.'),
  baseName: z
    .string()
    .nullable()
    .default(null)
    .describe('What the image starts FROM; NAME=SOURCE where a build context is in its place.'),
  change: change.nullable().default(null).describe('Null where nothing was compared.'),
  profile: profile.nullable().describe('Null where the image was not measured.'),
  build: z.object({
    elapsedMs: ms.nullable(),
    steps: z.int().min(0).nullable(),
    cachedSteps: z.int().min(0).nullable(),
    error: buildError.nullable(),
  }),
});

const total = z.object({
  unpackedBytes: bytes,
  compressedBytes: bytes.nullable(),
  complete: z.boolean().describe('False where an image was not measured: the sums are partial then.'),
  unmeasured: z.array(z.string()).readonly(),
  verdict: ruleVerdict.nullable(),
  change: z
    .object({ unpacked: delta, compressed: delta, complete: z.boolean() })
    .nullable()
    .default(null)
    .describe('Over all images known on both sides, new and removed ones included.'),
});

const comparisonRow = z.object({
  id: z.string(),
  service: z.string(),
  dockerfile: z.string().nullable().describe('The flavour compared with; null where the service has none.'),
  currentBytes: bytes.nullable(),
  optimizedBytes: bytes.nullable(),
  targetBytes: bytes.nullable(),
  savedBytes: z.int().nullable(),
  problem: problem.nullable().describe('Why the flavour has no size.'),
  lastLines: z.array(z.string()).readonly().describe('The end of its failed build’s output: untrusted text.'),
});

const comparison = z.object({
  flavour: z.string(),
  rows: z.array(comparisonRow).readonly(),
  total: z.object({
    currentBytes: bytes,
    optimizedBytes: bytes,
    savedBytes: z.int(),
    complete: z.boolean().describe('False where a row lacks a size: such rows are not in the sums.'),
  }),
});

const builder = z.object({
  name: z.string(),
  driver: z.enum(['docker', 'docker-container', 'remote', 'kubernetes', 'cloud']),
  store: z.enum(['classic', 'containerd']).nullable(),
  engineVersion: z.string().nullable(),
  buildxVersion: z.string().nullable(),
  buildkitVersion: z.string().nullable(),
  platform: z.string().nullable(),
});

/** The report of one run: everything that was found, in whole bytes. All renderings are made from it alone. */
export const reportSchema = z
  .object({
    schemaVersion: z.literal(schemaVersion),
    tool: z.object({ name: z.literal('size-gate'), version: z.string() }),
    startedAt: z.iso.datetime(),
    elapsedMs: ms,
    repository: z.object({
      path: z
        .string()
        .nullable()
        .describe("The project's folder below the repository's root: paths start there. Null if unknown."),
      commit: z.string().nullable(),
      dirty: z.boolean().nullable().describe('True where the work tree differs from the commit.'),
      configFile: z.string().nullable(),
    }),
    builder: builder.nullable(),
    verdict: verdict.describe('The truth about the run; warn-only does not change it.'),
    exitStatus: z.union([z.literal(0), z.literal(1), z.literal(2)]),
    warnOnly: z.boolean(),
    configFrom: z
      .enum(['head', 'base'])
      .default('head')
      .describe('Whose configuration judged: the commit itself, or its base.'),
    baseline: origin.nullable().default(null).describe('Null where no comparison was asked for.'),
    ruleChanges: z
      .array(ruleChange)
      .readonly()
      .default([])
      .describe('Rules of the gate that differ between the base and this commit.'),
    images: z.array(image).readonly(),
    removed: z.array(change).readonly().default([]).describe('Images of the baseline that are no more.'),
    total,
    comparison: comparison.nullable(),
    leftAlone: z.array(z.object({ path: z.string(), reason: z.string() })).readonly(),
    warnings: z.array(problem).readonly(),
  })
  .describe('The report of Size Gate. All sizes are whole bytes.');

export type Report = z.infer<typeof reportSchema>;
export type ReportImage = Report['images'][number];
export type ReportRule = ReportImage['rules'][number];
export type ReportLayer = NonNullable<ReportImage['profile']>['layers'][number];
export type Comparison = NonNullable<Report['comparison']>;
export type ReportChange = NonNullable<ReportImage['change']>;

import { z } from 'zod';
import { packageTypes, unownedKinds } from '../nouns/index.ts';
import { bytes, line, problem } from './sharedSchema.ts';

/* What a report says of whose an image's bytes are. */

const index = z.int().min(0);
const count = z.int().min(0);
const packageType = z.enum(packageTypes);
const unownedKind = z.enum(unownedKinds);
const from = z.enum(['base', 'own']);

const reason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('line'), via: z.array(index).readonly(), line: index, otherLines: count }),
  z.object({ kind: z.literal('base') }),
  z.object({ kind: z.literal('package'), via: z.array(index).readonly() }),
  z.object({ kind: z.literal('unknown') }),
]);

const part = z.object({
  line: line.nullable(),
  from,
  bytes,
  wastedBytes: bytes.optional().describe('Copies that later layers hide, among the bytes.'),
  byteCodeBytes: bytes.optional().describe('Byte code of Python in the image, among the bytes.'),
});

const ownedPackage = z.object({
  type: packageType,
  name: z.string(),
  version: z.string().nullable(),
  place: z.string().describe('Path in the image of the folder or file that says so.'),
  ownedBytes: bytes,
  wastedBytes: bytes.describe('Copies in lower layers: a part of the waste.'),
  files: count,
  diffId: z.string().nullable(),
  line: line.nullable(),
  from,
  parts: z
    .array(part)
    .readonly()
    .optional()
    .describe('What each instruction brought of owned and wasted bytes, where it was not one.'),
  inferred: z.boolean().describe('True where the metadata is gone and the folder tells the owner.'),
  requires: z
    .array(
      z.object({
        to: index,
        inferred: z.boolean(),
        recommended: z.literal(true).optional().describe('Where it may have been installed without.'),
      }),
    )
    .readonly(),
  extras: z
    .array(z.object({ extra: z.string(), to: z.array(index).readonly() }))
    .readonly()
    .optional()
    .describe('What extras (Python) need besides, where a line asks for them.'),
  reason: reason.nullable(),
});

const wasteGroup = z.object({
  diffId: z.string(),
  hiddenBy: z.string(),
  line: line.nullable(),
  hiddenByLine: line.nullable(),
  from,
  how: z.enum(['overwritten', 'deleted']),
  sameContent: z.boolean(),
  folder: z.string(),
  bytes,
  files: count,
  largest: z.array(z.object({ path: z.string(), bytes })).readonly(),
});

const lineCost = z.object({
  file: z.string(),
  line,
  asks: z.string(),
  exclusive: z.array(index).readonly(),
  exclusiveBytes: bytes.describe('What the image would shrink by without the line, wasted copies included.'),
  sharedBytes: bytes,
  inferred: z.boolean(),
});

const unowned = z.object({
  kind: unownedKind,
  place: z.string().nullable(),
  bytes,
  files: count,
  parts: z.array(part).readonly().optional().describe('What each instruction brought; left out if unknown.'),
});

export const contents = z
  .object({
    packages: z.array(ownedPackage).readonly(),
    unowned: z.array(unowned).readonly(),
    waste: z.array(wasteGroup).readonly(),
    identical: z.array(z.object({ paths: z.array(z.string()).readonly(), count, bytes })).readonly(),
    folders: z.array(z.object({ path: z.string(), bytes, files: count })).readonly(),
    lines: z.array(lineCost).readonly(),
    findings: z
      .array(
        z.object({
          kind: z.literal('installs-service'),
          line: index,
          otherLines: count.default(0),
          package: index,
          folder: z.string(),
          exclusive: z.array(index).readonly().default([]),
          bytes: bytes.describe('What the image would shrink by without all lines that ask for it.'),
          inferred: z.boolean().default(false),
        }),
      )
      .readonly(),
    problems: z.array(problem).readonly(),
  })
  .describe('Owned and unowned bytes add up to the unpacked size.');

export const packageChange = z.object({
  kind: z.enum(['added', 'removed', 'upgraded', 'downgraded', 'changed']),
  type: packageType,
  name: z.string(),
  versionBefore: z.string().nullable(),
  versionAfter: z.string().nullable(),
  step: z.enum(['major', 'minor', 'patch', 'other']).nullable(),
  beforeBytes: bytes,
  afterBytes: bytes,
  deltaBytes: z.int(),
  package: index.nullable(),
});

export const cause = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('package'), change: index, deltaBytes: z.int() }),
  z.object({
    kind: z.literal('unowned'),
    unowned: unownedKind,
    place: z.string().nullable(),
    deltaBytes: z.int(),
  }),
  z.object({ kind: z.literal('other'), count, deltaBytes: z.int() }),
]);

import { z } from 'zod';
import { cause, packageChange } from './contentsSchema.ts';
import { bytes, line, ms, problem } from './sharedSchema.ts';

/* What a report says of the comparison with a baseline. */

export const delta = z.object({
  beforeBytes: bytes.nullable(),
  afterBytes: bytes.nullable(),
  deltaBytes: z.int().nullable(),
});

const layerChange = z.object({
  kind: z.enum(['same', 'changed', 'added', 'removed']),
  from: z.enum(['base', 'own']),
  instruction: z.string().nullable(),
  instructionBefore: z.string().nullable(),
  line: line.nullable(),
  beforeBytes: bytes,
  afterBytes: bytes,
  deltaBytes: z.int(),
});

export const change = z
  .object({
    id: z.string(),
    service: z.string(),
    variant: z.string().nullable(),
    platform: z.string().nullable(),
    dockerfile: z.string(),
    status: z.enum(['grown', 'shrunk', 'same', 'new', 'removed', 'unknown']),
    how: z.enum(['built', 'same-inputs', 'report']).nullable(),
    unpacked: delta,
    compressed: delta,
    base: delta.describe('Unpacked bytes of the base image.'),
    baseCompressed: delta.optional().describe('Compressed bytes of the base image.'),
    own: delta.describe('Unpacked bytes of the layers that the Dockerfile adds.'),
    baseMoved: z.boolean(),
    layers: z.array(layerChange).readonly().describe('Their deltas add up to unpacked.deltaBytes.'),
    packages: z.array(packageChange).readonly().default([]),
    causes: z
      .array(cause)
      .readonly()
      .default([])
      .describe('Why the size changed: they add up to unpacked.deltaBytes, or there are none.'),
    problem: problem.nullable(),
  })
  .describe('What became of the image between the baseline and this run.');

export const origin = z
  .object({
    kind: z.enum(['rebuild', 'report', 'none']),
    commit: z.string().nullable(),
    choice: z.string().nullable(),
    committedAt: z.iso.datetime({ offset: true }).nullable(),
    measuredAt: z.iso.datetime({ offset: true }).nullable(),
    ageMs: ms.nullable(),
    source: z.string().nullable(),
    problem: problem.nullable(),
  })
  .describe('What was compared with.');

export const ruleChange = z.object({
  rule: z.string(),
  subject: z.string().nullable(),
  before: z.string(),
  after: z.string(),
  loosened: z.boolean().describe('True where more can pass now than before.'),
});

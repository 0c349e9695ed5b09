import { z } from 'zod';
import { type IdenticalFiles, type Problem, packageTypes, unownedKinds } from '../../nouns/index.ts';
import type { FoundPackage, FoundUnowned, FoundWaste, LayerBytes, Owners } from '../../owners/index.ts';
import { list, type Shape } from '../shape.ts';

const bytes = z.int().min(0);
const index = z.int().min(0);

const layerBytes = z.object({
  layer: index,
  bytes,
  wastedBytes: bytes.optional(),
  byteCodeBytes: bytes.optional(),
} satisfies Shape<LayerBytes>);

const foundPackage = z.object({
  type: z.enum(packageTypes),
  name: z.string(),
  version: z.string().nullable(),
  place: z.string(),
  ownedBytes: bytes,
  wastedBytes: bytes,
  files: index,
  layer: index.nullable(),
  since: index.nullable(),
  layers: list(layerBytes).optional(),
  inferred: z.boolean(),
  requires: list(z.object({ to: index, inferred: z.boolean(), recommended: z.literal(true).optional() })),
  extras: list(z.object({ extra: z.string(), to: list(index) })).optional(),
} satisfies Shape<FoundPackage>);

const foundWaste = z.object({
  layer: index,
  hiddenBy: index,
  how: z.enum(['overwritten', 'deleted']),
  sameContent: z.boolean(),
  folder: z.string(),
  bytes,
  files: index,
  largest: list(z.object({ path: z.string(), bytes })),
} satisfies Shape<FoundWaste>);

const unowned = z.object({
  kind: z.enum(unownedKinds),
  place: z.string().nullable(),
  bytes,
  files: index,
  layers: list(layerBytes).optional(),
} satisfies Shape<FoundUnowned>);

const problem = z.object({
  code: z.string(),
  message: z.string(),
  where: z.object({ file: z.string(), line: z.int().optional(), column: z.int().optional() }).optional(),
  expected: z.string().optional(),
  fix: z.string().optional(),
} satisfies Shape<Problem>);

const identical = z.object({
  paths: list(z.string()),
  count: index,
  bytes,
} satisfies Shape<IdenticalFiles>);

/** Whose an image's bytes are, as an earlier run found out. */
export const ownersSchema = z.object({
  packages: list(foundPackage),
  unowned: list(unowned),
  waste: list(foundWaste),
  identical: list(identical),
  folders: list(z.object({ path: z.string(), bytes, files: index })),
  problems: list(problem),
} satisfies Shape<Owners>);

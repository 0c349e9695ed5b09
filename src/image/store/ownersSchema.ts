import { z } from 'zod';
import { packageTypes, unownedKinds } from '../../nouns/index.ts';

/* Owners as they are kept on disk: see `Owners`. */

const bytes = z.int().min(0);
const index = z.int().min(0);

const foundPackage = z.object({
  ...{ type: z.enum(packageTypes), name: z.string(), version: z.string().nullable(), place: z.string() },
  ...{ ownedBytes: bytes, wastedBytes: bytes, files: index, layer: index.nullable(), inferred: z.boolean() },
  requires: z.array(z.object({ to: index, inferred: z.boolean() })).readonly(),
});

const foundWaste = z.object({
  ...{ layer: index, hiddenBy: index, how: z.enum(['overwritten', 'deleted']), sameContent: z.boolean() },
  ...{ folder: z.string(), bytes, files: index },
  largest: z.array(z.object({ path: z.string(), bytes })).readonly(),
});

const unowned = z.object({
  ...{ kind: z.enum(unownedKinds), place: z.string().nullable(), bytes, files: index },
});

const place = z.object({ file: z.string(), line: z.int().optional(), column: z.int().exactOptional() });

const problem = z.object({
  ...{ code: z.string(), message: z.string(), where: place.optional() },
  ...{ expected: z.string().optional(), fix: z.string().exactOptional() },
});

/** Whose an image's bytes are, as an earlier run found out. */
export const ownersSchema = z.object({
  packages: z.array(foundPackage).readonly(),
  unowned: z.array(unowned).readonly(),
  waste: z.array(foundWaste).readonly(),
  identical: z.array(z.object({ paths: z.array(z.string()).readonly(), count: index, bytes })).readonly(),
  folders: z.array(z.object({ path: z.string(), bytes, files: index })).readonly(),
  problems: z.array(problem).readonly(),
});

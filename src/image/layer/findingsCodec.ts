import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { packageTypes } from '../../nouns/index.ts';
import type {
  Claim,
  FileFacts,
  Imports,
  PackageFacts,
  ReadProblem,
  Requirement,
} from '../../packages/index.ts';
import { list, type Shape } from '../shape.ts';
import type { FileFinding } from './entries.ts';

/** What findings may unpack to: well above the limit on what is kept. */
const maxRawBytes = 2 ** 30;

/** As for entries: most of the time for most of the bytes. */
const level = 3;

const strings = list(z.string());

const requirement = z.object({
  anyOf: strings,
  marker: z.string().optional(),
  extras: strings.optional(),
  recommended: z.literal(true).optional(),
} satisfies Shape<Requirement>);

const packageFacts = z.object({
  key: z.string(),
  type: z.enum(packageTypes),
  name: z.string(),
  version: z.string().nullable(),
  requires: list(requirement),
  provides: strings,
} satisfies Shape<PackageFacts>);

const claim = z.object({
  key: z.string(),
  paths: strings.optional(),
  folders: strings.optional(),
} satisfies Shape<Claim>);

const imports = z.object({ module: z.string(), imports: strings } satisfies Shape<Imports>);
const problem = z.object({
  message: z.string(),
  line: z.number().optional(),
} satisfies Shape<ReadProblem>);

const facts = z.object({
  packages: list(packageFacts),
  claims: list(claim),
  imports: list(imports).optional(),
  problems: list(problem),
} satisfies Shape<FileFacts>);

const findings = list(z.object({ entry: z.int().min(0), facts } satisfies Shape<FileFinding>));

/** Findings as compact bytes; of none, none. Never throws: what can't be written becomes a problem of its first file. */
export function packFindings(list: readonly FileFinding[]): Uint8Array {
  const [first] = list;
  if (first === undefined) return new Uint8Array(0);
  try {
    return deflateRawSync(JSON.stringify(list), { level });
  } catch {
    const facts: FileFacts = { packages: [], claims: [], problems: [{ message: notKept }] };
    return packFindings([{ entry: first.entry, facts }]);
  }
}

const notKept = 'what the package databases of this layer say could not be kept';

/** The findings of `packFindings`, or null where the bytes are not such. */
export function unpackFindings(packed: Uint8Array): readonly FileFinding[] | null {
  if (packed.length === 0) return [];
  try {
    const text = inflateRawSync(packed, { maxOutputLength: maxRawBytes }).toString('utf8');
    const parsed = findings.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

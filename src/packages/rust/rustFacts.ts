import { z } from 'zod';
import { latin1 } from '../text/latin1.ts';
import type { FileFacts, PackageFacts, ReadProblem } from '../types.ts';

/** What is read of auditable-serde's `VersionInfo` (cargo-auditable's `cargo-auditable.schema.json`). */
const auditSchema = z.object({
  packages: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      kind: z.string().default('runtime'),
      dependencies: z.array(z.number()).default([]),
      root: z.boolean().default(false),
    }),
  ),
});

type Crate = z.infer<typeof auditSchema>['packages'][number];

/**
 * The crates in a program. The root crate owns the file; the others are in it and own nothing of their own: how many
 * of its bytes come from which is not known. Crates of the kind `build` ran when it was built and are not in it.
 */
export function rustFacts(text: string, file: string): FileFacts {
  const crates = parse(text);
  if (crates === null) return broken('the list of crates in section .dep-v0 is broken');
  const root = crates.find((crate) => crate.root);
  if (root === undefined) return broken('the list of crates in section .dep-v0 has no root');
  const keyOf = (crate: Crate) =>
    crate === root ? `${file}#main` : latin1(`${file}#${crate.name}@${crate.version}`);
  const packages = new Map<string, PackageFacts>();
  for (const crate of crates) {
    if (crate.kind !== 'build' || crate === root) packages.set(keyOf(crate), packageOf(crate, crates, keyOf));
  }
  return { packages: [...packages.values()], claims: [{ key: keyOf(root), paths: [file] }], problems: [] };
}

/** Null for what is no list of crates. */
function parse(text: string): readonly Crate[] | null {
  try {
    return auditSchema.parse(JSON.parse(text)).packages;
  } catch {
    return null;
  }
}

function broken(message: string): FileFacts {
  const problems: ReadProblem[] = [{ message }];
  return { packages: [], claims: [], problems };
}

/** `dependencies` are indices of the list. */
function packageOf(crate: Crate, crates: readonly Crate[], keyOf: (crate: Crate) => string): PackageFacts {
  const needed = crate.dependencies
    .flatMap((index) => crates[index] ?? [])
    .filter(({ kind }) => kind !== 'build');
  return {
    key: keyOf(crate),
    type: 'cargo',
    name: latin1(crate.name),
    version: latin1(crate.version) || null,
    requires: [...new Set(needed.map(keyOf))].map((key) => ({ anyOf: [key] })),
    provides: [],
  };
}

import type { Candidate } from './candidates.ts';
import { none } from './claims/applyClaims.ts';
import { onlyKey } from './claims/databaseFiles.ts';
import type { ImageFileSystem } from './types.ts';

/**
 * A package that is inside another one of another type: what `python3-numpy` of Debian brings is numpy, too, and
 * `docker-cli` brings what its binary was linked of.
 */
export interface Twin {
  /** Index of the package that is described in the other's file: few or none of the bytes are its own. */
  readonly inside: number;
  /** Index of the one whose file tells of it. */
  readonly owner: number;
  /** True where that file tells of no other package: both are the same, and who needs one needs the other. */
  readonly alone: boolean;
}

export type Twins = readonly Twin[];

/** Finds packages whose own description is another package's file. `ownerOfFile` is by index in `packages`. */
export function findTwins(
  fs: ImageFileSystem,
  packages: readonly Candidate[],
  ownerOfFile: Int32Array,
): Twins {
  const byKey = new Map(packages.map((each, index) => [each.key, index]));
  const twins = new Map<string, Twin>();
  for (const source of fs.facts) {
    if (!source.live || source.facts.packages.length === 0) continue;
    const file = fs.find(source.path);
    const owner = file === null ? none : (ownerOfFile[file] ?? none);
    if (owner === none) continue;
    for (const { key, type } of source.facts.packages) {
      const inside = byKey.get(key);
      if (inside === undefined || type === packages[owner]?.type) continue;
      const alone = onlyKey(source) === key;
      twins.set(`${inside} ${owner}`, { inside, owner, alone });
    }
  }
  return [...twins.values()];
}

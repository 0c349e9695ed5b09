import type { FileFacts, PackageFacts, ReadProblem } from '../types.ts';
import type { Archive, Artifact } from './archive.ts';
import { ownArtifact } from './ownArtifact.ts';

/**
 * The artifacts in an archive. Its own owns the file; what is shaded or packed into it is in it and owns nothing of
 * its own. All of them have the file for their place.
 */
export function jarFacts(path: string, archive: Archive, problems: readonly ReadProblem[]): FileFacts {
  const own = ownArtifact(path, archive);
  const found = new Map<string, Artifact>();
  collect(archive, own, `${path}#`, found);
  const inside = [...found].map(([key, artifact]) => packageOf(key, artifact, []));
  const owner = packageOf(
    `${path}#main`,
    own,
    inside.map(({ key }) => key),
  );
  return { packages: [owner, ...inside], claims: [{ key: owner.key, paths: [path] }], problems };
}

/** All artifacts but the archive's own, by key: place, path in the archive, name and version. */
function collect(archive: Archive, own: Artifact, prefix: string, found: Map<string, Artifact>): void {
  for (const artifact of archive.poms) if (!same(artifact, own)) found.set(keyOf(prefix, artifact), artifact);
  for (const nested of archive.nested) {
    const artifact = ownArtifact(nested.path, nested.archive);
    const inner = `${prefix}${nested.path}!`;
    found.set(keyOf(inner, artifact), artifact);
    collect(nested.archive, artifact, inner, found);
  }
}

function keyOf(prefix: string, { group, name, version }: Artifact): string {
  return `${prefix}${group ?? ''}:${name}@${version ?? ''}`;
}

function same(one: Artifact, other: Artifact): boolean {
  return one.group === other.group && one.name === other.name && one.version === other.version;
}

function packageOf(key: string, { group, name, version }: Artifact, needs: readonly string[]): PackageFacts {
  const provides = group === null ? [] : [`${group}:${name}`];
  return { key, type: 'maven', name, version, requires: needs.map((to) => ({ anyOf: [to] })), provides };
}

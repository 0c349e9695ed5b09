import type { Archive, Artifact } from './archive.ts';
import { fileNameArtifact } from './fileNameArtifact.ts';

/**
 * Whose an archive is. By the `pom.properties` that the file's name begins with, the longest one; else by
 * the file's name, where it has a version; else by the only `pom.properties`, unless the manifest tells that it is of
 * something packed into it; else by the manifest; else by the file's name alone.
 */
export function ownArtifact(path: string, { poms, manifest }: Archive): Artifact {
  const byName = fileNameArtifact(path);
  const full = byName.version === null ? byName.name : `${byName.name}-${byName.version}`;
  const matching = poms.filter(({ name }) => full === name || full.startsWith(`${name}-`));
  const [longest] = [...matching].sort((one, other) => other.name.length - one.name.length);
  if (longest !== undefined) return longest;
  if (byName.version !== null) return byName;
  const name = manifestName(manifest);
  const [only, ...others] = poms;
  if (only !== undefined && others.length === 0 && (name === null || agrees(only, name))) return only;
  return { group: null, name: name ?? byName.name, version: manifestVersion(manifest) };
}

/** Whether a manifest's name can be an artifact's: `commons-io`, or a bundle's `org.apache.commons.commons-io`. */
function agrees({ group, name }: Artifact, said: string): boolean {
  return said === name || said.endsWith(`.${name}`) || (group !== null && said.startsWith(group));
}

/** A name, not a title: `Implementation-Title: Apache Commons CLI` is none. */
function manifestName(manifest: ReadonlyMap<string, string>): string | null {
  const symbolic = manifest.get('bundle-symbolicname')?.split(';')[0];
  for (const name of [
    manifest.get('implementation-title'),
    symbolic,
    manifest.get('automatic-module-name'),
  ]) {
    if (name !== undefined && /^[\w.-]+$/.test(name)) return name;
  }
  return null;
}

function manifestVersion(manifest: ReadonlyMap<string, string>): string | null {
  return manifest.get('implementation-version') || manifest.get('bundle-version') || null;
}

import type { Archive, Artifact } from './archive.ts';
import { fileNameArtifact } from './fileNameArtifact.ts';

/**
 * Whose an archive is. By the `pom.properties` that the file's name begins with, the longest one; else by the file's
 * name, where it has a version; else by the only `pom.properties`, unless the manifest tells that it is of something
 * packed into it; else by the file's name, with the manifest's version.
 */
export function ownArtifact(path: string, { poms, manifest }: Archive): Artifact {
  const byName = fileNameArtifact(path);
  const full = plain(byName.version === null ? byName.name : `${byName.name}-${byName.version}`);
  const matching = poms.filter(({ name }) => full === plain(name) || full.startsWith(`${plain(name)}-`));
  const [longest] = [...matching].sort((one, other) => other.name.length - one.name.length);
  if (longest !== undefined) return longest;
  if (byName.version !== null) return byName;
  const [only, ...others] = poms;
  if (only !== undefined && others.length === 0 && agrees(only, manifest)) return only;
  return {
    ...byName,
    version: manifest.get('implementation-version') || manifest.get('bundle-version') || null,
  };
}

/** File names have a dash where an artifact's name has a point or an underscore, and the other way round. */
function plain(name: string): string {
  return name.replace(/[._]/g, '-');
}

/**
 * Whether what a manifest calls itself can be an artifact: `commons-io`, or as a bundle `org.apache.commons.io`. True
 * where it has no name, or a title (`Apache Commons IO`).
 */
function agrees({ group, name }: Artifact, manifest: ReadonlyMap<string, string>): boolean {
  const symbolic = manifest.get('bundle-symbolicname')?.split(';')[0];
  const names = [manifest.get('implementation-title'), symbolic, manifest.get('automatic-module-name')];
  const said = names.find((one) => one !== undefined && /^[\w.-]+$/.test(one));
  if (said === undefined || said === name || said.endsWith(`.${name}`)) return true;
  return group !== null && said.startsWith(group);
}

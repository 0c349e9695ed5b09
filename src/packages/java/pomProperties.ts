import { eachLine } from '../text/eachLine.ts';
import type { Artifact } from './archive.ts';

/** The artifact of a `pom.properties`, which Maven Archiver writes; null where it names none. */
export function pomArtifact(text: string): Artifact | null {
  const values = new Map<string, string>();
  eachLine(text, (line) => {
    const at = line.search(/[=:]/);
    if (at > 0 && !line.startsWith('#')) values.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
  });
  const name = values.get('artifactId');
  if (name === undefined || name === '') return null;
  return { group: values.get('groupId') || null, name, version: values.get('version') || null };
}

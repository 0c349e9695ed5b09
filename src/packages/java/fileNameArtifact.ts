import type { Artifact } from './archive.ts';

/** A part of a version behind its number: `SNAPSHOT`, `RC1`, `jre8`, a time stamp. */
const versionPart =
  /^(?:\d[\w.~+]*|snapshot|release|final|ga|sp\d*|m\d+|c?rc[\d.]*|cr\d*|alpha[\w.]*|beta[\w.]*|pre[\d.]*|jre\d*|jdk\d+|android|incubating|dev|b\d+)$/i;

/** Name and version of an archive by its file name: `log4j-1.2-api-2.17.1.jar` is `log4j-1.2-api` in `2.17.1`. */
export function fileNameArtifact(path: string): Artifact {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const parts = file.slice(0, file.lastIndexOf('.')).split('-');
  let first = parts.length;
  while (first > 1 && versionPart.test(parts[first - 1] ?? '')) first -= 1;
  while (first < parts.length && !/^\d/.test(parts[first] ?? '')) first += 1;
  const version = parts.slice(first).join('-');
  return {
    group: null,
    name: parts.slice(0, version === '' ? parts.length : first).join('-'),
    version: version || null,
  };
}

import type { IdenticalFiles } from '../../nouns/index.ts';
import { compareText } from '../candidates.ts';
import type { LiveFile } from '../types.ts';

/** Smaller ones are not worth a sentence. */
const leastBytes = 4096;
const mostGroups = 50;
const mostPaths = 20;

/** Files of the same content, told by length and CRC-32, those that cost most first. Hard links are one file. */
export function identicalFiles(files: readonly LiveFile[]): readonly IdenticalFiles[] {
  const groups = new Map<string, LiveFile[]>();
  for (const file of files) {
    if (file.bytes < leastBytes || file.crc === null) continue;
    const key = `${file.bytes} ${file.crc}`;
    const known = groups.get(key);
    if (known) known.push(file);
    else groups.set(key, [file]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      paths: group
        .map(({ paths }) => paths[0] ?? '')
        .sort(compareText)
        .slice(0, mostPaths),
      count: group.length,
      bytes: (group[0] as LiveFile).bytes,
    }))
    .sort(
      (a, b) =>
        b.bytes * (b.count - 1) - a.bytes * (a.count - 1) || compareText(a.paths[0] ?? '', b.paths[0] ?? ''),
    )
    .slice(0, mostGroups);
}

import type { PageImage } from '../../pageData.ts';
import { kindNames } from '../../view/kindNames.ts';

/** Something that can be looked for. `text` is what is compared with, in lower case. */
export interface Entry {
  readonly image: number;
  readonly kind: 'image' | 'package' | 'line' | 'folder' | 'layer' | 'waste' | 'file' | 'bytes';
  /** Index in the list that it is from. */
  readonly index: number;
  readonly text: string;
  readonly bytes: number;
}

/** All that one image has to be found: names, lines, paths, instructions. */
export function entriesOf(image: PageImage, at: number): readonly Entry[] {
  const contents = image.profile?.contents ?? null;
  const layers = image.profile?.layers ?? [];
  const entry = (
    kind: Entry['kind'],
    index: number,
    words: readonly (string | null)[],
    bytes: number,
  ): Entry => ({
    image: at,
    kind,
    index,
    text: words
      .filter((word) => word !== null)
      .join(' ')
      .slice(0, 1000)
      .toLowerCase(),
    bytes,
  });
  return [
    entry('image', at, [image.id, image.dockerfile], image.profile?.unpackedBytes ?? 0),
    ...(contents?.packages ?? []).map((each, index) =>
      entry('package', index, [each.name, each.version], each.ownedBytes),
    ),
    ...(contents?.lines ?? []).map((each, index) =>
      entry('line', index, [`${each.file}:${each.line}`, each.asks], each.exclusiveBytes),
    ),
    ...(contents?.folders ?? []).map((each, index) => entry('folder', index, [each.path], each.bytes)),
    ...layers.map((each, index) =>
      entry('layer', index, [each.instruction ?? each.createdBy], each.unpackedBytes),
    ),
    ...(contents?.waste ?? []).map((each, index) =>
      entry('waste', index, [each.folder, ...each.largest.map(({ path }) => path)], each.bytes),
    ),
    ...(contents?.identical ?? []).map((each, index) => entry('file', index, each.paths, each.bytes)),
    ...(contents?.unowned ?? []).map((each, index) =>
      entry('bytes', index, [kindNames[each.kind], each.place], each.bytes),
    ),
  ];
}

export interface Hits {
  readonly shown: readonly Entry[];
  readonly count: number;
}

/** What holds every word of the query: names that begin with it first, then by size. */
export function findHits(entries: Iterable<readonly Entry[]>, query: string, most: number): Hits {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return { shown: [], count: 0 };
  const found: Entry[] = [];
  for (const list of entries)
    for (const entry of list) if (words.every((word) => entry.text.includes(word))) found.push(entry);
  const begins = ({ text }: Entry) => (text.startsWith(words[0] ?? '') ? 0 : 1);
  const sorted = found.sort((a, b) => begins(a) - begins(b) || b.bytes - a.bytes || a.image - b.image);
  return { shown: sorted.slice(0, most), count: found.length };
}

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

/** An entry's kind, index, words and bytes. */
type Found = readonly [Entry['kind'], number, readonly (string | null)[], number];

/** All that one image has to be found: names, lines, paths, instructions. */
export function entriesOf(image: PageImage, at: number): readonly Entry[] {
  const bytes = image.profile?.unpackedBytes ?? 0;
  const found: readonly Found[] = [['image', at, [image.id, image.dockerfile], bytes], ...insideOf(image)];
  return found.map(([kind, index, words, bytes]) => ({ image: at, kind, index, text: textOf(words), bytes }));
}

function insideOf({ profile }: PageImage): readonly Found[] {
  const { layers = [], contents = null } = profile ?? {};
  const {
    packages = [],
    lines = [],
    folders = [],
    waste = [],
    identical = [],
    unowned = [],
  } = contents ?? {};
  return [
    ...packages.map((each, at): Found => ['package', at, [each.name, each.version], each.ownedBytes]),
    ...lines.map(
      (each, at): Found => ['line', at, [`${each.file}:${each.line}`, each.asks], each.exclusiveBytes],
    ),
    ...folders.map((each, at): Found => ['folder', at, [each.path], each.bytes]),
    ...layers.map(
      (each, at): Found => ['layer', at, [each.instruction ?? each.createdBy], each.unpackedBytes],
    ),
    ...waste.map((each, at): Found => {
      return ['waste', at, [each.folder, ...each.largest.map(({ path }) => path)], each.bytes];
    }),
    ...identical.map((each, at): Found => ['file', at, each.paths, each.bytes]),
    ...unowned.map((each, at): Found => ['bytes', at, [kindNames[each.kind], each.place], each.bytes]),
  ];
}

function textOf(words: readonly (string | null)[]): string {
  const text = words.filter((word) => word !== null).join(' ');
  return text.slice(0, 1000).toLowerCase();
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

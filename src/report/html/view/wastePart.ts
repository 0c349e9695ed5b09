import { formatBytes, type ImageContents } from '../../../nouns/index.ts';
import { type Html, h } from '../html.ts';
import type { PageImage } from '../pageData.ts';
import { ownLine, type ViewContext } from './context.ts';
import { code, tag } from './marks.ts';
import type { Part } from './part.ts';
import { tableOf } from './table.ts';
import { counted, countText, shownPath } from './words.ts';

type Group = ImageContents['waste'][number];

/** Bytes that are paid for twice or for nothing, and files that are there several times. */
export function wastePart(image: PageImage, contents: ImageContents, context: ViewContext): Part | null {
  if (contents.waste.length + contents.identical.length === 0) return null;
  const own = contents.waste.filter(({ from }) => from === 'own').toSorted(heavier);
  const base = contents.waste.filter(({ from }) => from === 'base').toSorted(heavier);
  return {
    id: 'waste',
    title: 'Waste',
    note: `${formatBytes(image.profile?.wasteBytes ?? 0)} in lower layers are overwritten or deleted by later ones, and still shipped.`,
    blocks: [
      ...(own.length === 0 ? [] : [groups('waste', 'Waste of this Dockerfile', own, image, context)]),
      ...(base.length === 0
        ? []
        : [groups('base-waste', 'Waste in the base image’s layers', base, image, context)]),
      ...(contents.identical.length === 0 ? [] : [identicalTable(contents)]),
    ],
  };
}

const heavier = (a: Group, b: Group) => b.bytes - a.bytes;

function groups(id: string, title: string, list: readonly Group[], image: PageImage, context: ViewContext) {
  const columns = [
    { title },
    { title: 'Size', number: true },
    { title: 'Files', number: true, low: true },
    { title: 'What happened' },
    { title: 'Largest', low: true },
  ];
  return tableOf({ id, label: title, columns }, list, (each) => [
    code(shownPath(each.folder)),
    formatBytes(each.bytes),
    countText(each.files),
    happened(each, image, context),
    largest(each),
  ]);
}

function happened(group: Group, image: PageImage, context: ViewContext): readonly Html[] {
  const at = (line: number | null, diffId: string): Html => {
    if (line !== null) return ownLine(image, line, context);
    const layer = image.profile?.layers.find((each) => each.diffId === diffId);
    return layer?.from === 'base' ? 'the base image' : 'another layer';
  };
  const same = group.sameContent
    ? [' ', tag('same content', 'only owner, mode or time changed, as by chown -R')]
    : [];
  return [
    'brought by ',
    at(group.line, group.diffId),
    `, ${group.how} by `,
    at(group.hiddenByLine, group.hiddenBy),
    ...same,
  ];
}

function largest({ largest: files }: Group): readonly Html[] {
  const [first] = files;
  if (!first) return ['–'];
  const rest = files.length > 1 ? [` and ${counted(files.length - 1, 'other')}`] : [];
  return [code(shownPath(first.path)), ` ${formatBytes(first.bytes)}`, ...rest];
}

function identicalTable({ identical }: ImageContents) {
  const columns = [
    { title: 'Files with the same content' },
    { title: 'One of them', number: true, low: true },
    { title: 'Copies', number: true },
    { title: 'Spare', number: true },
  ];
  const spare = (each: (typeof identical)[number]) => each.bytes * (each.count - 1);
  const list = identical.toSorted((a, b) => spare(b) - spare(a));
  return tableOf({ id: 'identical', label: 'Files with the same content', columns }, list, (each) => [
    paths(each.paths, each.count),
    formatBytes(each.bytes),
    countText(each.count),
    formatBytes(spare(each)),
  ]);
}

function paths(list: readonly string[], count: number): readonly Html[] {
  const few = list.slice(0, 3);
  const more = count - few.length;
  return [
    ...few.map((path) => h('span', { class: 'path' }, code(shownPath(path)))),
    ...(more > 0 ? [`and ${countText(more)} more`] : []),
  ];
}

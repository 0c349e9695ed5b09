import { formatBytes, type ImageContents } from '../../../nouns/index.ts';
import type { PageImage } from '../pageData.ts';
import { ownLine, type ViewContext } from './context.ts';
import { kindNames, typeNames } from './kindNames.ts';
import { code, shareOf, swatch, tag } from './marks.ts';
import type { Part } from './part.ts';
import { reasonHtml } from './reason.ts';
import { type Table, tableOf } from './table.ts';
import { bytesOrDash, counted, countText, shown, shownPath } from './words.ts';

/** The packages, the heaviest first, and what no package owns. */
export function packagesPart(image: PageImage, contents: ImageContents, context: ViewContext): Part {
  const owned = contents.packages.reduce((sum, each) => sum + each.ownedBytes, 0);
  const unowned = contents.unowned.reduce((sum, each) => sum + each.bytes, 0);
  return {
    id: 'packages',
    title: 'Packages',
    note: `${counted(contents.packages.length, 'package')} own ${formatBytes(owned)}; ${formatBytes(unowned)} belong to none. The same as the map.`,
    blocks: [packagesTable(image, contents, context), unownedTable(image, contents)],
  };
}

function packagesTable(image: PageImage, contents: ImageContents, context: ViewContext): Table {
  const whole = image.profile?.unpackedBytes ?? 0;
  const heaviest = contents.packages.toSorted(
    (a, b) => b.ownedBytes - a.ownedBytes || b.wastedBytes - a.wastedBytes,
  );
  const columns = [
    { title: 'Package' },
    { title: 'Size', number: true },
    { title: 'Of the image', low: true },
    { title: 'Wasted', number: true, low: true },
    { title: 'Files', number: true, low: true },
    { title: 'Brought by', low: true },
    { title: 'Why' },
  ];
  return tableOf({ id: 'packages', label: 'Packages by size', columns }, heaviest, (each) => [
    [
      swatch(each.type),
      nameText(each.name, each.version),
      ' ',
      tag(typeNames[each.type], `package type ${each.type}, at ${shownPath(each.place)}`),
      ...(each.inferred
        ? [' ', tag('inferred', 'its metadata is gone: the folder tells whose the files are')]
        : []),
    ],
    formatBytes(each.ownedBytes),
    shareOf(each.ownedBytes, whole),
    bytesOrDash(each.wastedBytes),
    countText(each.files),
    broughtBy(image, each, context),
    reasonHtml(each.reason, contents, context),
  ]);
}

function nameText(name: string, version: string | null) {
  return version === null ? shown(name, 120) : `${shown(name, 120)} ${shown(version, 60)}`;
}

function broughtBy(
  image: PageImage,
  { from, line, diffId }: ImageContents['packages'][number],
  context: ViewContext,
) {
  // A package without files is in no layer.
  if (line === null && diffId === null) return '–';
  if (from === 'base') return 'base\u00a0image';
  return line === null ? 'this Dockerfile' : ownLine(image, line, context);
}

function unownedTable(image: PageImage, contents: ImageContents): Table {
  const whole = image.profile?.unpackedBytes ?? 0;
  const columns = [
    { title: 'Without a package' },
    { title: 'Size', number: true },
    { title: 'Of the image', low: true },
    { title: 'Files', number: true, low: true },
  ];
  const heaviest = contents.unowned.toSorted((a, b) => b.bytes - a.bytes);
  return tableOf({ id: 'unowned', label: 'Bytes that no package owns', columns }, heaviest, (each) => [
    [
      swatch(each.kind),
      kindNames[each.kind],
      ...(each.place === null ? [] : [' ', code(shownPath(each.place))]),
    ],
    formatBytes(each.bytes),
    shareOf(each.bytes, whole),
    countText(each.files),
  ]);
}

import { formatBytes, type ImageContents, type ImageProfile, type OwnedPackage } from '../../nouns/index.ts';
import { grid } from '../table/grid.ts';
import { type Paint, paint, type TextOptions } from '../table/style.ts';
import { renderProblems } from '../text/renderProblems.ts';
import { contentsOf } from './ownersKnown.ts';
import { reasonText } from './reasonText.ts';
import type { InspectOptions } from './types.ts';
import { unownedText } from './unownedText.ts';
import { counted, layerOf, layerOrigin, packageText } from './words.ts';

const usual = 50;
const titles = ['', 'OWNED', 'FILES', 'TYPE', 'PACKAGE', 'FROM', 'WHY'];

/** The packages, largest first, then what no package owns, and the sum: the unpacked size to the byte. */
export function renderPackages(profile: ImageProfile, text: TextOptions, options: InspectOptions): string {
  const ink = paint(text.color);
  const contents = contentsOf(profile);
  const top = options.top ?? usual;
  const sorted = [...contents.packages].sort((a, b) => b.ownedBytes - a.ownedBytes);
  const shown = sorted.slice(0, top);
  const rows = shown.map((owned) => packageCells(owned, profile, contents, ink));
  const rest = sorted.slice(shown.length);
  const table = grid(
    [
      titles.map((title) => ink.dim(title)),
      ...rows,
      ...restCells(rest, ink),
      ...unownedRows(contents, top, ink),
    ],
    { width: text.width, flexible: titles.length - 1, right: [1, 2] },
  );
  return [table, '', sumText(profile, contents), ...partlyRead(contents, text)].join('\n');
}

function packageCells(owned: OwnedPackage, profile: ImageProfile, contents: ImageContents, ink: Paint) {
  return [
    '',
    formatBytes(owned.ownedBytes),
    owned.files.toLocaleString('en-US'),
    owned.type,
    `${packageText(owned)}${owned.inferred ? ink.dim(' inferred') : ''}`,
    originOf(owned, profile),
    ink.dim(reasonText(owned, contents)),
  ];
}

/** Whose the layer is that brought a package: `line 14`, `own`, `base`; empty where no layer is known. */
export function originOf(owned: OwnedPackage, profile: ImageProfile): string {
  return owned.line === null ? layerOrigin(layerOf(profile, owned.diffId)) : `line ${owned.line}`;
}

interface Sum {
  readonly bytes: number;
  readonly files: number;
}

function sumOf(parts: readonly Sum[]): Sum {
  return parts.reduce((sum, part) => ({ bytes: sum.bytes + part.bytes, files: sum.files + part.files }), {
    bytes: 0,
    files: 0,
  });
}

function restCells(rest: readonly OwnedPackage[], ink: Paint): readonly (readonly string[])[] {
  if (rest.length === 0) return [];
  const { bytes, files } = sumOf(rest.map((owned) => ({ bytes: owned.ownedBytes, files: owned.files })));
  const name = ink.dim(`and ${counted(rest.length, 'more package')}`);
  return [['', formatBytes(bytes), files.toLocaleString('en-US'), '', name, '', '']];
}

function unownedRows({ unowned }: ImageContents, top: number, ink: Paint): readonly (readonly string[])[] {
  const sorted = [...unowned].sort((a, b) => b.bytes - a.bytes);
  const rest = sorted.slice(top);
  const rows = sorted.slice(0, top).map((part) => unownedCells(part, unownedText(part)));
  return rest.length === 0
    ? rows
    : [...rows, unownedCells(sumOf(rest), ink.dim(`and ${rest.length} more without a package`))];
}

function unownedCells({ bytes, files }: Sum, name: string): readonly string[] {
  return ['', formatBytes(bytes), files.toLocaleString('en-US'), '—', name, '', ''];
}

function sumText(profile: ImageProfile, { packages, unowned }: ImageContents): string {
  const owned = packages.reduce((sum, { ownedBytes }) => sum + ownedBytes, 0);
  const rest = unowned.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    `${counted(packages.length, 'package')} own ${formatBytes(owned)}, ${formatBytes(rest)} are no package's: ` +
    `${formatBytes(profile.unpackedBytes)} (${profile.unpackedBytes.toLocaleString('en-US')} bytes) unpacked`
  );
}

/** What could not be read, so that nobody takes a part for the whole. */
export function partlyRead({ problems }: ImageContents, { color }: TextOptions): readonly string[] {
  if (problems.length === 0) return [];
  return [
    '',
    `partly read: ${counted(problems.length, 'problem')}`,
    renderProblems(problems, { color, label: 'warning' }),
  ];
}

import { formatBytes, type IdenticalFiles, type ImageProfile, type WasteGroup } from '../../nouns/index.ts';
import { grid } from '../table/grid.ts';
import { type Paint, paint, type TextOptions } from '../table/style.ts';
import { contentsOf } from './ownersKnown.ts';
import { withFittingPaths } from './tailOfPath.ts';
import type { ImageWithChanges, InspectOptions } from './types.ts';
import { wasteFiles } from './wasteFiles.ts';
import { counted, layerOf, layerOrigin, madeBy, slashed } from './words.ts';

const usual = 15;
const largestShown = 3;

/** Waste with both instructions, own groups before the base image's, then files that are there several times. */
export function renderWaste(profile: ImageProfile, text: TextOptions, options: InspectOptions): string {
  const ink = paint(text.color);
  const { waste, identical } = contentsOf(profile);
  const top = options.top ?? usual;
  const own = waste.filter(({ from }) => from === 'own');
  const base = waste.filter(({ from }) => from === 'base');
  const parts = [
    section('own waste', own, profile, { text, top, ink }),
    section("waste inside the base image, which isn't this repository's", base, profile, { text, top, ink }),
    identicalText(identical, text, options.top ?? identicalShown),
  ].filter((part) => part !== '');
  return parts.length === 0
    ? 'no waste: no layer overwrites or deletes bytes of a lower one'
    : parts.join('\n\n');
}

interface Drawing {
  readonly text: TextOptions;
  readonly top: number;
  readonly ink: Paint;
}

function section(
  title: string,
  groups: readonly WasteGroup[],
  profile: ImageProfile,
  drawing: Drawing,
): string {
  if (groups.length === 0) return '';
  const { ink, top } = drawing;
  const sorted = [...groups].sort((a, b) => b.bytes - a.bytes);
  const bytes = groups.reduce((sum, group) => sum + group.bytes, 0);
  const left = sorted.length - top;
  return [
    `${ink.bold(title)} ${formatBytes(bytes)}`,
    ...sorted.slice(0, top).map((group) => groupText(group, profile, drawing)),
    ...(left > 0 ? [ink.dim(`  and ${counted(left, 'more group')}`)] : []),
  ].join('\n');
}

function groupText(group: WasteGroup, profile: ImageProfile, { ink, text }: Drawing): string {
  const brought = layerOf(profile, group.diffId);
  const hid = layerOf(profile, group.hiddenBy);
  const what = group.how === 'deleted' ? 'deleted' : 'overwritten';
  const same = group.sameContent ? ': the same bytes again, only owner, mode or time differ' : '';
  const rows = [
    [
      '',
      formatBytes(group.bytes),
      `${counted(group.files, 'file')} below ${slashed(group.folder)}, ${what}${same}`,
    ],
    ['', '', `brought by ${layerOrigin(brought)}: ${madeBy(brought)}`],
    ['', '', `${what} by ${layerOrigin(hid)}: ${madeBy(hid)}`],
    ...group.largest
      .slice(0, largestShown)
      .map(({ path, bytes }) => ['', '', ink.dim(`${formatBytes(bytes)} ${slashed(path)}`)]),
  ];
  return grid(rows, { width: text.width, flexible: 2, right: [1] });
}

const identicalShown = 5;
const pathsShown = 4;

function identicalText(identical: readonly IdenticalFiles[], text: TextOptions, top: number): string {
  if (identical.length === 0) return '';
  const ink = paint(text.color);
  const cost = ({ count, bytes }: IdenticalFiles) => (count - 1) * bytes;
  const sorted = [...identical].sort((a, b) => cost(b) - cost(a));
  const sum = identical.reduce((total, each) => total + cost(each), 0);
  const shown = sorted.slice(0, top);
  const rows = shown.flatMap((each) => {
    const paths = each.paths.slice(0, pathsShown).map((path) => slashed(path));
    const left = each.count - paths.length;
    const lines = left > 0 ? [...paths, `and ${left} more`] : paths;
    return lines.map((line, index) =>
      index === 0
        ? ['', formatBytes(cost(each)), `${each.count} × ${formatBytes(each.bytes)}`, line]
        : ['', '', '', line],
    );
  });
  const left = sorted.length - shown.length;
  return [
    `${ink.bold('files with the same content at several paths')} ${formatBytes(sum)} more than once`,
    grid(withFittingPaths(rows, text.width), { width: text.width, flexible: 3, right: [1] }),
    ...(left > 0 ? [ink.dim(`  and ${left} more`)] : []),
  ].join('\n');
}

/** The groups with every path, for JSON. */
export function wasteDocument(image: ImageWithChanges) {
  const { profile } = image;
  const waste = wasteFiles(image).map((group) => ({
    ...group,
    instruction: instruction(profile, group.diffId),
    hiddenByInstruction: instruction(profile, group.hiddenBy),
  }));
  return { waste, identical: contentsOf(profile).identical };
}

function instruction(profile: ImageProfile, diffId: string): string | null {
  const layer = layerOf(profile, diffId);
  return layer?.instruction ?? layer?.createdBy ?? null;
}

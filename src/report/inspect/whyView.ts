import { formatBytes, type ImageProfile } from '../../nouns/index.ts';
import { grid } from '../table/grid.ts';
import { paint, type TextOptions } from '../table/style.ts';
import { plainText } from '../text/plainText.ts';
import { arrows } from './reasonText.ts';
import type { InspectOptions } from './types.ts';
import { type Needing, type PackageName, type WhyRow, whyRowsOf } from './whyData.ts';
import { counted, exactBytes, packageText, slashed } from './words.ts';

const usual = 10;

/** Why each package of a name is in the image, as text. */
export function renderWhy(rows: readonly WhyRow[], text: TextOptions, options: InspectOptions): string {
  return rows.map((row) => whyText(row, text, options.top ?? usual)).join('\n\n');
}

/** Why one package is there, by its index, all of it. */
export function whyPackage(profile: ImageProfile, index: number, text: TextOptions): string {
  return renderWhy(whyRowsOf(profile, [index]), text, { top: Number.POSITIVE_INFINITY });
}

function whyText(row: WhyRow, text: TextOptions, top: number): string {
  const ink = paint(text.color);
  const wasted =
    row.wastedBytes > 0 ? `, and ${formatBytes(row.wastedBytes)} in copies that lower layers hide` : '';
  const facts: (readonly string[])[] = [
    ['owns', `${exactBytes(row.ownedBytes)} in ${counted(row.files, 'file')}${wasted}`],
    ['place', `${slashed(row.place)}${row.inferred ? ' (inferred: its metadata is gone)' : ''}`],
    // A package without files may be in no layer's part of its database.
    ...(row.instruction === null && row.line === null ? [] : [['brought by', broughtBy(row)]]),
    ...several('asked for by', row.lines.map(lineText), top),
    ...several('required by', chainTexts(row), top),
    ...several('keeps', keptTexts(row), top),
  ];
  return [
    `${ink.bold(packageText(row))} ${ink.dim(row.type)}`,
    grid(
      facts.map(([name, value]) => ['', ink.dim(name ?? ''), value ?? '']),
      { width: text.width, flexible: 2, overflow: 'words' },
    ),
  ].join('\n');
}

function broughtBy({ line, from, instruction }: WhyRow): string {
  return `${line === null ? from : `line ${line}`}: ${plainText(instruction ?? 'unknown')}`;
}

function several(title: string, values: readonly string[], top: number): (readonly string[])[] {
  const shown = values.slice(0, top).map((value, index) => [index === 0 ? title : '', value]);
  const left = values.length - shown.length;
  return left > 0 ? [...shown, ['', `and ${left} more`]] : shown;
}

function lineText({ file, line, asks, exclusiveBytes, sharedBytes }: WhyRow['lines'][number]): string {
  const shared = sharedBytes > 0 ? `, leads to ${formatBytes(sharedBytes)} that others need too` : '';
  const place = plainText(`${file}:${line}`, 200);
  return `${place} ${plainText(asks, 120)}: costs ${formatBytes(exclusiveBytes)}${shared}`;
}

/** Who requires it, each with the shortest way on to something that nobody requires. */
function chainTexts({ chains, requiredBy }: WhyRow): readonly string[] {
  const told = new Set(chains.map(([first]) => first && idOf(first)));
  const rest = requiredBy.filter((each) => !told.has(idOf(each)));
  if (chains.length === 0 && rest.length === 0) return ['no package in the image'];
  return [
    ...chains.map((chain) => arrows(chain.map(needingText))),
    ...rest.map((each) => arrows([needingText(each)])),
  ];
}

function needingText(each: Needing): string {
  return each.recommended ? `${packageText(each)} (recommends it)` : packageText(each);
}

const idOf = ({ type, name, version }: PackageName) => [type, name, version].join(' ');

function keptTexts({ keeps, keepsBytes }: WhyRow): readonly string[] {
  const others = keeps.slice(1);
  if (others.length === 0) return ['nothing but itself in the image'];
  const sorted = [...others].sort((a, b) => b.ownedBytes - a.ownedBytes);
  return [
    `${formatBytes(keepsBytes)} with ${counted(others.length, 'package')} that nothing else requires:`,
    ...sorted.map((owned) => `${formatBytes(owned.ownedBytes)} ${packageText(owned)}`),
  ];
}

import { formatBytes, type ImageContents, type ImageProfile } from '../../nouns/index.ts';
import { grid } from '../table/grid.ts';
import { paint, type TextOptions } from '../table/style.ts';
import { originOf, partlyRead } from './packagesView.ts';
import { reasonText } from './reasonText.ts';
import type { InspectOptions } from './types.ts';
import { unownedText } from './unownedText.ts';
import { counted, layerOf, layerOrigin, madeBy, packageText, slashed } from './words.ts';

const usual = 10;

/** The largest owners and the biggest waste: where to look first. Empty where owners are not known. */
export function renderOwnersSummary(
  profile: ImageProfile,
  text: TextOptions,
  options: InspectOptions,
): string {
  const { contents } = profile;
  if (contents === null) return '';
  const parts = [
    ownersText(profile, contents, text, options.top ?? usual),
    linesText(contents, text),
    wasteText(profile, contents, text),
    ...partlyRead(contents, text).slice(1),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function ownersText(profile: ImageProfile, contents: ImageContents, text: TextOptions, top: number): string {
  const ink = paint(text.color);
  const owners = [
    ...contents.packages.map((owned) => ({
      bytes: owned.ownedBytes,
      cells: [
        ...[formatBytes(owned.ownedBytes), owned.type],
        `${packageText(owned)}${owned.inferred ? ink.dim(' inferred') : ''}`,
        ...[originOf(owned, profile), ink.dim(reasonText(owned, contents))],
      ],
    })),
    ...contents.unowned
      .filter(({ kind }) => kind !== 'waste')
      .map((part) => ({
        bytes: part.bytes,
        cells: [formatBytes(part.bytes), '—', unownedText(part), '', ''],
      })),
  ].sort((a, b) => b.bytes - a.bytes);
  if (owners.length === 0) return '';
  const rows = owners.slice(0, top).map(({ cells }) => ['', ...cells]);
  const title = `${ink.bold('largest owners')} ${ink.dim(`of ${counted(contents.packages.length, 'package')}; all with --packages`)}`;
  return `${title}\n${grid(rows, { width: text.width, flexible: 5, right: [1] })}`;
}

const linesShown = 3;

/** What somebody wrote down that costs most. */
function linesText({ lines }: ImageContents, text: TextOptions): string {
  const ink = paint(text.color);
  const dear = lines.filter(({ exclusiveBytes }) => exclusiveBytes > 0).slice(0, linesShown);
  if (dear.length === 0) return '';
  const rows = dear.map((line) => [
    ...['', formatBytes(line.exclusiveBytes), slashed(`${line.file}:${line.line}`, 200).slice(1)],
    slashed(line.asks, 200).slice(1),
  ]);
  return `${ink.bold('dearest lines')}\n${grid(rows, { width: text.width, flexible: 3, right: [1] })}`;
}

function wasteText(profile: ImageProfile, { waste }: ImageContents, text: TextOptions): string {
  const ink = paint(text.color);
  const own = waste.filter(({ from }) => from === 'own');
  const [biggest] = [...(own.length > 0 ? own : waste)].sort((a, b) => b.bytes - a.bytes);
  if (biggest === undefined) return '';
  const hid = layerOf(profile, biggest.hiddenBy);
  const what = `${counted(biggest.files, 'file')} below ${slashed(biggest.folder)}`;
  const whose = biggest.from === 'base' ? ' inside the base image' : '';
  const rows = [
    [
      '',
      formatBytes(biggest.bytes),
      `${what}, ${biggest.how}${whose} by ${layerOrigin(hid)}: ${madeBy(hid)}`,
    ],
  ];
  return `${ink.bold('biggest waste')} ${ink.dim('all with --waste')}\n${grid(rows, { width: text.width, flexible: 2, right: [1] })}`;
}

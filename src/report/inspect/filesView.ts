import { formatBytes, type ImageProfile } from '../../nouns/index.ts';
import { grid } from '../table/grid.ts';
import { type Paint, paint, type TextOptions } from '../table/style.ts';
import type { FileRow, FilesData, PathEvent } from './filesData.ts';
import { withFittingPaths } from './tailOfPath.ts';
import { counted, layerOf, layerOrigin, madeBy, packageText, slashed } from './words.ts';

/** The largest files and folders, a tree, or a file's history, as text. */
export function renderFiles(data: FilesData, profile: ImageProfile, text: TextOptions): string {
  const ink = paint(text.color);
  switch (data.kind) {
    case 'largest':
      return [
        ink.bold('largest files'),
        table(data.files, profile, text, ink),
        '',
        ink.bold('largest folders'),
        folderTable(data.folders, text),
      ].join('\n');
    case 'tree':
      return [
        `${ink.bold(slashed(data.path))} ${formatBytes(data.bytes)} in ${counted(data.files, 'file')}`,
        data.tree.length === 0 ? '  no files with bytes' : table(data.tree, profile, text, ink),
      ].join('\n');
    case 'history':
      return [
        ink.bold(slashed(data.path)),
        ...data.history.map((event) => eventText(event, profile, text, ink)),
      ].join('\n');
    default:
      return data satisfies never;
  }
}

function table(rows: readonly FileRow[], profile: ImageProfile, text: TextOptions, ink: Paint): string {
  const cells = rows.map((row) => {
    const isFolder = row.kind === 'folder';
    const name = row.depth === 0 && !isFolder ? slashed(row.path) : nameIn(row);
    const origin = isFolder ? ink.dim(counted(row.files, 'file')) : layerOrigin(layerOf(profile, row.diffId));
    return ['', formatBytes(row.bytes), origin, ownerText(row), name];
  });
  return grid(withFittingPaths(cells, text.width), { width: text.width, flexible: 4, right: [1] });
}

function nameIn(row: FileRow): string {
  const name = row.path.slice(row.path.lastIndexOf('/') + 1);
  return `${'  '.repeat(Math.min(row.depth, 30))}${slashed(name).slice(1)}${row.kind === 'folder' ? '/' : ''}`;
}

function ownerText({ owner }: FileRow): string {
  return owner === null ? '' : packageText(owner);
}

function folderTable(rows: readonly FileRow[], text: TextOptions): string {
  const cells = rows.map(({ path, bytes, files }) => [
    '',
    formatBytes(bytes),
    counted(files, 'file'),
    slashed(path),
  ]);
  return grid(withFittingPaths(cells, text.width), { width: text.width, flexible: 3, right: [1, 2] });
}

function eventText(event: PathEvent, profile: ImageProfile, text: TextOptions, ink: Paint): string {
  const layer = layerOf(profile, event.diffId);
  const owner = event.owner === null ? '' : ` of ${packageText(event.owner)}`;
  const target = event.target === null ? '' : ` to ${slashed(event.target).slice(1)}`;
  const what = event.change === 'removed' ? 'removed' : `${event.change} as ${event.kind}${target}${owner}`;
  const hider = layerOf(profile, event.hiddenBy);
  const fate =
    event.change === 'removed' || event.kind === 'folder'
      ? ''
      : hider === undefined
        ? ink.dim('in the finished image')
        : `hidden by ${layerOrigin(hider)}: ${madeBy(hider)}`;
  const rows = [
    ['', event.bytes > 0 ? formatBytes(event.bytes) : '', layerOrigin(layer), what],
    ['', '', '', ink.dim(madeBy(layer))],
    ...(fate === '' ? [] : [['', '', '', fate]]),
  ];
  return grid(rows, { width: text.width, flexible: 3, right: [1] });
}

import { type FileChange, formatBytes, type LayerProfile, type OwnedPackage } from '../../nouns/index.ts';
import { grid } from '../table/grid.ts';
import { paint, type TextOptions } from '../table/style.ts';
import { contentsOf } from './ownersKnown.ts';
import type { ImageWithChanges, InspectOptions } from './types.ts';
import { counted, layerOrigin, madeBy, packageText } from './words.ts';

/** One layer with what it brings. Sizes are bytes. */
export interface LayerRow extends LayerProfile {
  /** Files and hard links that its tar has. */
  readonly files: number;
  /** Paths that it deletes. */
  readonly removed: number;
  readonly packageCount: number;
  /** The packages most of whose bytes are here, the largest first. */
  readonly packages: readonly Pick<OwnedPackage, 'type' | 'name' | 'version' | 'ownedBytes' | 'inferred'>[];
}

/** An image layer by layer, base layer first. */
export function layerRows({ profile, changes }: ImageWithChanges): readonly LayerRow[] {
  const files = perLayer(changes, ({ change, kind }) => change !== 'removed' && holdsFile(kind));
  const removed = perLayer(changes, ({ change }) => change === 'removed');
  const brought = packagesByLayer(contentsOf(profile).packages);
  return profile.layers.map((layer, index) => {
    const packages = brought.get(layer.diffId) ?? [];
    return {
      ...layer,
      files: files.get(index) ?? 0,
      removed: removed.get(index) ?? 0,
      packageCount: packages.length,
      packages: packages.map(({ type, name, version, ownedBytes, inferred }) => ({
        ...{ type, name, version, ownedBytes, inferred },
      })),
    };
  });
}

const holdsFile = (kind: FileChange['kind']) => kind === 'file' || kind === 'hardlink';

function perLayer(changes: readonly FileChange[], counts: (change: FileChange) => boolean) {
  const found = new Map<number, number>();
  for (const change of changes)
    if (counts(change)) found.set(change.layer, (found.get(change.layer) ?? 0) + 1);
  return found;
}

function packagesByLayer(packages: readonly OwnedPackage[]) {
  const found = new Map<string, OwnedPackage[]>();
  for (const owned of packages) {
    if (owned.diffId === null) continue;
    const list = found.get(owned.diffId);
    if (list) list.push(owned);
    else found.set(owned.diffId, [owned]);
  }
  for (const list of found.values()) list.sort((a, b) => b.ownedBytes - a.ownedBytes);
  return found;
}

/** The layers as a table; below each its largest packages. */
export function renderLayers(image: ImageWithChanges, text: TextOptions, options: InspectOptions): string {
  const ink = paint(text.color);
  const rows = layerRows(image);
  const shown = rows.slice(0, options.top ?? rows.length);
  const titles = ['', 'UNPACKED', 'WASTE', 'FILES', 'FROM', 'CREATED BY'];
  const table = grid(
    [
      titles.map((title) => ink.dim(title)),
      ...shown.flatMap((row) => [
        layerCells(row),
        ...(row.packageCount > 0 ? [['', '', '', '', '', ink.dim(packagesText(row))]] : []),
      ]),
    ],
    { width: text.width, flexible: titles.length - 1, right: [1, 2, 3] },
  );
  const left = rows.length - shown.length;
  return left > 0 ? `${table}\n${ink.dim(`and ${counted(left, 'more layer')}`)}` : table;
}

function layerCells(row: LayerRow): readonly string[] {
  return [
    '',
    formatBytes(row.unpackedBytes),
    row.wastedBytes > 0 ? formatBytes(row.wastedBytes) : '',
    row.files.toLocaleString('en-US'),
    layerOrigin(row),
    madeBy(row),
  ];
}

const largestShown = 3;

function packagesText({ packages, packageCount }: LayerRow): string {
  const names = packages
    .slice(0, largestShown)
    .map((owned) => `${packageText(owned)} ${formatBytes(owned.ownedBytes)}`);
  const more = packageCount - names.length;
  return `${counted(packageCount, 'package')}: ${names.join(', ')}${more > 0 ? ', …' : ''}`;
}

import { formatBytes, type ImageProfile } from '../../nouns/index.ts';
import { grid } from '../table/grid.ts';
import { paint, type TextOptions } from '../table/style.ts';
import { layersText } from '../text/layersText.ts';
import { plainText } from '../text/plainText.ts';
import { type FilesData, filesData, noSuchPath } from './filesData.ts';
import { renderFiles } from './filesView.ts';
import { renderLayers } from './layersView.ts';
import { renderPackages } from './packagesView.ts';
import { renderOwnersSummary } from './summaryView.ts';
import type { ImageWithChanges, InspectOptions, InspectView } from './types.ts';
import { renderWaste } from './wasteView.ts';
import { noSuchPackage, whyRows } from './whyData.ts';
import { renderWhy } from './whyView.ts';
import { exactBytes as bytes, layerOrigin as from } from './words.ts';

/**
 * What `inspect` shows: a block per platform. Throws GateError where no platform has the package or path that was
 * asked for, or where nobody knows whose the bytes are.
 */
export function renderInspect(
  images: readonly ImageWithChanges[],
  view: InspectView,
  text: TextOptions,
  options: InspectOptions = { top: null },
): string {
  const bodies = bodiesOf(images, view, text, options);
  const blocks = images.flatMap(({ profile }, index) => {
    const body = bodies[index];
    return body === null || body === undefined ? [] : [`${title(profile, text)}\n${body}`];
  });
  return `${blocks.join('\n\n')}\n`;
}

/** A platform's text, null where it has nothing of what was asked for. */
function bodiesOf(
  images: readonly ImageWithChanges[],
  view: InspectView,
  text: TextOptions,
  options: InspectOptions,
): readonly (string | null)[] {
  switch (view.kind) {
    case 'summary':
      return images.map(({ profile }) => summary(profile, text, options));
    case 'layers':
      return images.map((image) => renderLayers(image, text, options));
    case 'packages':
      return images.map(({ profile }) => renderPackages(profile, text, options));
    case 'waste':
      return images.map(({ profile }) => renderWaste(profile, text, options));
    case 'files': {
      const found = filesOf(images, view.path, options);
      return images.map(({ profile }, index) => {
        const data = found[index] ?? null;
        return data && renderFiles(data, profile, text);
      });
    }
    case 'why': {
      const found = whyOf(images, view.name);
      return found.map((rows) => (rows.length === 0 ? null : renderWhy(rows, text, options)));
    }
    default:
      return view satisfies never;
  }
}

const usualFiles = 20;

/** Throws GateError where no platform has the path. */
export function filesOf(
  images: readonly ImageWithChanges[],
  path: string | null,
  { top }: InspectOptions,
): readonly (FilesData | null)[] {
  const found = images.map((image) => filesData(image, path, top ?? usualFiles));
  if (path !== null && found.every((data) => data === null)) throw noSuchPath(path);
  return found;
}

/** Throws GateError where no platform has the package. */
export function whyOf(images: readonly ImageWithChanges[], name: string) {
  const found = images.map(({ profile }) => whyRows(profile, name));
  const profiles = images.map(({ profile }) => profile);
  if (found.every((rows) => rows.length === 0)) throw noSuchPackage(name, profiles);
  return found;
}

function title(profile: ImageProfile, options: TextOptions): string {
  const ink = paint(options.color);
  return `${ink.bold(plainText(profile.platform, 100))} ${ink.dim(plainText(profile.configDigest, 100))}`;
}

function summary(profile: ImageProfile, options: TextOptions, inspect: InspectOptions): string {
  const ink = paint(options.color);
  const facts = [
    ['unpacked', bytes(profile.unpackedBytes)],
    [
      'compressed',
      profile.compressedBytes === null
        ? 'unknown: not all layers here are compressed'
        : bytes(profile.compressedBytes),
    ],
    ['waste', `${bytes(profile.wasteBytes)} that later layers overwrite or delete`],
    [profile.fromInferred ? 'base (guessed)' : 'base', bytes(profile.baseBytes)],
    ['own', bytes(profile.ownBytes)],
    ['layers', layersText(profile.layers) || 'none'],
  ];
  return [
    grid(
      facts.map(([name, value]) => ['', ink.dim(name ?? ''), value ?? '']),
      { width: options.width, flexible: 2 },
    ),
    '',
    layers(profile, options),
    ...[renderOwnersSummary(profile, options, inspect)]
      .filter((part) => part !== '')
      .map((part) => `\n${part}`),
  ].join('\n');
}

function layers(profile: ImageProfile, options: TextOptions): string {
  const ink = paint(options.color);
  const packed = profile.layers.some((layer) => layer.compressedBytes !== null);
  const wasted = profile.layers.some((layer) => layer.wastedBytes > 0);
  const head = [
    '',
    'UNPACKED',
    ...(packed ? ['COMPRESSED'] : []),
    ...(wasted ? ['WASTE'] : []),
    'FROM',
    'CREATED BY',
  ];
  const rows = profile.layers.map((layer) => [
    '',
    formatBytes(layer.unpackedBytes),
    ...(packed ? [layer.compressedBytes === null ? '' : formatBytes(layer.compressedBytes)] : []),
    ...(wasted ? [layer.wastedBytes > 0 ? formatBytes(layer.wastedBytes) : ''] : []),
    from(layer),
    plainText(layer.instruction ?? layer.createdBy ?? 'unknown'),
  ]);
  return grid([head.map((title) => ink.dim(title)), ...rows], {
    width: options.width,
    flexible: head.length - 1,
    right: head.flatMap((title, index) =>
      ['UNPACKED', 'COMPRESSED', 'WASTE'].includes(title) ? [index] : [],
    ),
  });
}

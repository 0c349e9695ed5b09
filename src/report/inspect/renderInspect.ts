import { formatBytes, type ImageProfile, type LayerProfile } from '../../nouns/index.ts';
import { safeJson } from '../renderJson.ts';
import { grid } from '../table/grid.ts';
import { paint, type TextOptions } from '../table/style.ts';
import { layersText } from '../text/layersText.ts';
import { plainText } from '../text/plainText.ts';

/** What `inspect` shows of one image: a block per platform, base layer first. */
export function renderInspect(profiles: readonly ImageProfile[], options: TextOptions): string {
  return `${profiles.map((profile) => platform(profile, options)).join('\n\n')}\n`;
}

/** The same as JSON: `{ "platforms": [ … ] }`, whole bytes, null where a size is unknown. */
export function renderInspectJson(profiles: readonly ImageProfile[]): string {
  return `${safeJson({ platforms: profiles })}\n`;
}

function platform(profile: ImageProfile, options: TextOptions): string {
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
    `${ink.bold(plainText(profile.platform, 100))} ${ink.dim(plainText(profile.configDigest, 100))}`,
    grid(
      facts.map(([name, value]) => ['', ink.dim(name ?? ''), value ?? '']),
      { width: options.width, flexible: 2 },
    ),
    '',
    layers(profile, options),
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

function from(layer: LayerProfile): string {
  return layer.line === null ? layer.from : `line ${layer.line}`;
}

function bytes(count: number): string {
  return `${formatBytes(count)} (${count.toLocaleString('en-US')} bytes)`;
}

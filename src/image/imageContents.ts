import type {
  ImageContents,
  LayerProfile,
  OwnedPackage,
  PackagePart,
  Problem,
  UnownedBytes,
  WasteGroup,
} from '../nouns/index.ts';
import type { FoundPackage, FoundUnowned, FoundWaste, Owners } from '../owners/index.ts';
import { imageText } from './imageText.ts';

/**
 * Owners with the layers' makers in place of the layers' indices. Waste is the base image's where its own layers hide
 * it: nothing that a Dockerfile on top of it does. Why the packages are there is not looked for. Names and paths, which
 * are the image's bytes until here, become text.
 */
export function imageContents(owners: Owners, layers: readonly LayerProfile[]): ImageContents {
  return {
    packages: owners.packages.map((found) => ownedPackage(found, layers)),
    unowned: owners.unowned.map((found) => unownedBytes(found, layers)),
    waste: owners.waste.map((found) => wasteGroup(found, layers)),
    identical: owners.identical.map((found) => ({ ...found, paths: found.paths.map(imageText) })),
    folders: owners.folders.map((found) => ({ ...found, path: imageText(found.path) })),
    ...{ lines: [], findings: [] },
    problems: owners.problems.map(problemText),
  };
}

function ownedPackage(
  { layer, since, layers: brought, ...found }: FoundPackage,
  layers: readonly LayerProfile[],
): OwnedPackage {
  const maker = layer === null ? undefined : layers[layer];
  // What the base image had is the base image's, though a later layer may have all its bytes: a `chown -R`, an upgrade.
  const from = (since === null ? maker : layers[since])?.from ?? 'own';
  const parts = packageParts(brought ?? wholePart(layer, found), layers);
  return {
    ...found,
    ...{ name: imageText(found.name), version: textOrNull(found.version), place: imageText(found.place) },
    ...{ diffId: maker?.diffId ?? null, line: maker?.line ?? null, from },
    ...(brought || parts.some((part) => part.from !== from) ? { parts } : {}),
    reason: null,
  };
}

function unownedBytes(
  { layers: brought, ...found }: FoundUnowned,
  layers: readonly LayerProfile[],
): UnownedBytes {
  return {
    ...found,
    place: textOrNull(found.place),
    ...(brought ? { parts: packageParts(brought, layers) } : {}),
  };
}

/** All bytes of a package that one layer brought; none where it has none. */
function wholePart(
  layer: number | null,
  { ownedBytes, wastedBytes }: Pick<FoundPackage, 'ownedBytes' | 'wastedBytes'>,
): NonNullable<FoundPackage['layers']> {
  if (layer === null) return [];
  return [{ layer, bytes: ownedBytes + wastedBytes, ...(wastedBytes > 0 ? { wastedBytes } : {}) }];
}

/** Layers of one instruction, and all of the base image, are one part. */
function packageParts(
  brought: NonNullable<FoundPackage['layers']>,
  layers: readonly LayerProfile[],
): readonly PackagePart[] {
  const parts = new Map<string, PackagePart>();
  for (const { layer, ...part } of brought) {
    const { line = null, from = 'own' } = layers[layer] ?? {};
    const key = `${from} ${line}`;
    const before = parts.get(key);
    const wastedBytes = (before?.wastedBytes ?? 0) + (part.wastedBytes ?? 0);
    const byteCodeBytes = (before?.byteCodeBytes ?? 0) + (part.byteCodeBytes ?? 0);
    parts.set(key, {
      ...{ line, from, bytes: part.bytes + (before?.bytes ?? 0) },
      ...(wastedBytes > 0 ? { wastedBytes } : {}),
      ...(byteCodeBytes > 0 ? { byteCodeBytes } : {}),
    });
  }
  return [...parts.values()];
}

function wasteGroup({ layer, hiddenBy, ...found }: FoundWaste, layers: readonly LayerProfile[]): WasteGroup {
  const maker = layers[layer];
  const hider = layers[hiddenBy];
  return {
    ...found,
    ...{ diffId: maker?.diffId ?? '', line: maker?.line ?? null },
    ...{ hiddenBy: hider?.diffId ?? '', hiddenByLine: hider?.line ?? null },
    from: hider?.from ?? 'own',
    folder: imageText(found.folder),
    largest: found.largest.map(({ path, bytes }) => ({ path: imageText(path), bytes })),
  };
}

function problemText({ where, ...problem }: Problem): Problem {
  return where === undefined ? problem : { ...problem, where: { ...where, file: imageText(where.file) } };
}

function textOrNull(bytes: string | null): string | null {
  return bytes === null ? null : imageText(bytes);
}

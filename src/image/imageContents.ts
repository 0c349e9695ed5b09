import type {
  ImageContents,
  LayerProfile,
  OwnedPackage,
  PackagePart,
  Problem,
  WasteGroup,
} from '../nouns/index.ts';
import type { FoundPackage, FoundWaste, Owners } from '../owners/index.ts';
import { imageText } from './imageText.ts';

/**
 * Owners with the layers' makers in place of the layers' indices. Waste is the base image's where its own layers hide
 * it: nothing that a Dockerfile on top of it does. Why the packages are there is not looked for. Names and paths, which
 * are the image's bytes until here, become text.
 */
export function imageContents(owners: Owners, layers: readonly LayerProfile[]): ImageContents {
  return {
    packages: owners.packages.map((found) => ownedPackage(found, layers)),
    unowned: owners.unowned.map((found) => ({ ...found, place: textOrNull(found.place) })),
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

/** All bytes of a package that one layer brought; none where it has none. */
function wholePart(
  layer: number | null,
  { ownedBytes, wastedBytes }: Pick<FoundPackage, 'ownedBytes' | 'wastedBytes'>,
): NonNullable<FoundPackage['layers']> {
  return layer === null ? [] : [{ layer, bytes: ownedBytes + wastedBytes }];
}

/** Layers of one instruction, and all of the base image, are one part. */
function packageParts(
  brought: NonNullable<FoundPackage['layers']>,
  layers: readonly LayerProfile[],
): readonly PackagePart[] {
  const parts = new Map<string, PackagePart>();
  for (const { layer, bytes } of brought) {
    const { line = null, from = 'own' } = layers[layer] ?? {};
    const key = `${from} ${line}`;
    parts.set(key, { line, from, bytes: bytes + (parts.get(key)?.bytes ?? 0) });
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

import type { ImageContents, LayerProfile, OwnedPackage, WasteGroup } from '../nouns/index.ts';
import type { FoundPackage, FoundWaste, Owners } from '../owners/index.ts';

/**
 * Owners with the layers' makers in place of the layers' indices. Waste is the base image's where its own layers hide
 * it: nothing that a Dockerfile on top of it does. Why the packages are there is not looked for.
 */
export function imageContents(owners: Owners, layers: readonly LayerProfile[]): ImageContents {
  return {
    packages: owners.packages.map((found) => ownedPackage(found, layers)),
    unowned: owners.unowned,
    waste: owners.waste.map((found) => wasteGroup(found, layers)),
    identical: owners.identical,
    folders: owners.folders,
    ...{ lines: [], findings: [] },
    problems: owners.problems,
  };
}

function ownedPackage({ layer, ...found }: FoundPackage, layers: readonly LayerProfile[]): OwnedPackage {
  const maker = layer === null ? undefined : layers[layer];
  return {
    ...found,
    ...{ diffId: maker?.diffId ?? null, line: maker?.line ?? null, from: maker?.from ?? 'own' },
    reason: null,
  };
}

function wasteGroup({ layer, hiddenBy, ...found }: FoundWaste, layers: readonly LayerProfile[]): WasteGroup {
  const maker = layers[layer];
  const hider = layers[hiddenBy];
  return {
    ...found,
    ...{ diffId: maker?.diffId ?? '', line: maker?.line ?? null },
    ...{ hiddenBy: hider?.diffId ?? '', hiddenByLine: hider?.line ?? null },
    from: hider?.from ?? 'own',
  };
}

import type { OwnedPackage } from '../../nouns/index.ts';

/** By what a package is found again, from the strictest to the laxest: what one misses, the next may find. */
export const packageKeys: readonly ((found: OwnedPackage) => string)[] = [
  (found) => key(found, found.place, found.version),
  (found) => key(found, placeWithoutVersion(found)),
  (found) => key(found, found.version),
  (found) => key(found),
];

function key(found: OwnedPackage, ...more: readonly (string | null)[]): string {
  return JSON.stringify([found.type, nameOf(found), ...more]);
}

/** Python writes one name in several ways (PEP 503), and a folder has another than the metadata. */
function nameOf({ type, name }: OwnedPackage): string {
  return type === 'pypi' ? name.replace(/[-_.]+/g, '-').toLowerCase() : name;
}

/** `site-packages/numpy-1.26.4.dist-info` is the same place for the next version. */
function placeWithoutVersion({ place, version }: OwnedPackage): string {
  return version === null || version === '' ? place : place.replaceAll(version, '*');
}

import type { PathMaker } from '../text/pathMaker.ts';
import type { PackageFacts } from '../types.ts';
import type { RpmHeader } from './rpmHeader.ts';

/** Numbers of tags (rpm's `include/rpm/rpmtag.h`). */
const tags = {
  ...{ name: 1000, version: 1001, release: 1002, epoch: 1003, arch: 1022 },
  ...{ provides: 1047, requires: 1049, fileStates: 1029, fileModes: 1030, oldFileNames: 1027 },
  ...{ dirIndexes: 1116, baseNames: 1117, dirNames: 1118 },
} as const;

const folderMode = 0o040000;
const typeMask = 0o170000;

/** A package of the database, and the paths of its files without leading slash. */
export interface RpmPackage {
  readonly facts: PackageFacts;
  readonly paths: readonly string[];
}

/**
 * What a header says. Null for a public key, which rpm keeps as if it were a package. `folder` is the database's.
 * Throws nothing; a header without a name gives an empty one.
 */
export function rpmPackage(header: RpmHeader, folder: string, maker: PathMaker): RpmPackage | null {
  const one = (tag: number) => header.strings(tag)[0] ?? '';
  const name = one(tags.name);
  if (name === 'gpg-pubkey') return null;
  const epoch = header.numbers(tags.epoch)[0];
  const release = one(tags.release) === '' ? '' : `-${one(tags.release)}`;
  const version = `${epoch === undefined || epoch === 0 ? '' : `${epoch}:`}${one(tags.version)}${release}`;
  return {
    facts: {
      key: `${folder}#${name}-${version}.${one(tags.arch)}`,
      type: 'rpm',
      name,
      version: version || null,
      requires: unique(header.strings(tags.requires))
        .filter(isCapability)
        .map((asked) => ({ anyOf: [asked] })),
      provides: unique(header.strings(tags.provides)),
    },
    paths: paths(header, maker),
  };
}

/** Not what rpm itself must be able to do, and no condition like `(a if b)` (rpm's "Boolean Dependencies"). */
function isCapability(asked: string): boolean {
  return asked !== '' && !asked.startsWith('rpmlib(') && !asked.startsWith('(');
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}

/** The files that were installed: a state other than 0 says that one was left out, or replaced by another package's. */
function paths(header: RpmHeader, maker: PathMaker): string[] {
  const folders = header.strings(tags.dirNames);
  const indexes = header.numbers(tags.dirIndexes);
  const states = header.numbers(tags.fileStates);
  const modes = header.numbers(tags.fileModes);
  const names = header.strings(tags.baseNames);
  const old = header.strings(tags.oldFileNames);
  const found: string[] = [];
  (names.length > 0 ? names : old).forEach((name, index) => {
    const isFolder = ((modes[index] ?? 0) & typeMask) === folderMode;
    if (isFolder || (states[index] ?? 0) !== 0) return;
    const folder = names.length > 0 ? (folders[indexes[index] ?? -1] ?? '') : '';
    const path = maker.path(folder, name);
    if (path !== null) found.push(path);
  });
  return found;
}

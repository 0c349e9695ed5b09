/** The folder of a package that a path's `package.json` is of, and the name of that folder; null elsewhere. */
export interface PackageFolder {
  readonly folder: string;
  /** `lodash`, `@types/node`: what is required by, though an alias may differ from the package's own name. */
  readonly name: string;
}

const manifest = '/package.json';

/**
 * Whether a `package.json` is a package's own: its folder is in a `node_modules`, or in a scope (`@scope`) of one.
 * Those deeper in (`dist/esm/package.json`) only tell Node what modules are there.
 */
export function packageFolder(path: string): PackageFolder | null {
  if (!path.endsWith(manifest)) return null;
  const folder = path.slice(0, -manifest.length);
  const name = moduleName(folder);
  return name === null ? null : { folder, name };
}

/** The name that a folder is required by, where it is a package's in a `node_modules`; null where it is none. */
export function moduleName(folder: string): string | null {
  const start = afterModules(folder);
  if (start < 0) return null;
  const name = folder.slice(start);
  const slash = name.indexOf('/');
  if (name === '' || name.startsWith('.')) return null;
  if (!name.startsWith('@')) return slash < 0 ? name : null;
  return slash > 0 && slash < name.length - 1 && name.indexOf('/', slash + 1) < 0 ? name : null;
}

/** Where the path after the last `node_modules/` begins, or -1. */
function afterModules(folder: string): number {
  const word = 'node_modules/';
  const at = folder.lastIndexOf(word);
  return at === 0 || (at > 0 && folder[at - 1] === '/') ? at + word.length : -1;
}

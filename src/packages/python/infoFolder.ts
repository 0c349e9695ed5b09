import { splitPath } from '../text/splitPath.ts';

/** Where the metadata of a Python distribution is. */
export interface InfoFolder {
  /** The key of the package: its `.dist-info` or `.egg-info`, or its `.egg`. */
  readonly key: string;
  /** The folder that its modules are in: what `site-packages` is for most. */
  readonly site: string;
  /** The name of the file, as in `RECORD`. */
  readonly file: string;
  readonly kind: 'dist-info' | 'egg-info' | 'egg' | 'egg-file';
}

/**
 * The distribution that a path's file speaks of: `NAME-VERSION.dist-info/FILE` (PyPA: recording installed projects),
 * `NAME.egg-info/FILE`, `NAME.egg/EGG-INFO/FILE`, and `NAME.egg-info` that is a file (setuptools: "The Internal
 * Structure of Python Eggs"). Null for all other paths.
 */
export function infoFolder(path: string): InfoFolder | null {
  const { folder, name: file } = splitPath(path);
  if (folder.endsWith('.dist-info')) return { key: folder, ...site(folder), file, kind: 'dist-info' };
  if (folder.endsWith('.egg-info')) return { key: folder, ...site(folder), file, kind: 'egg-info' };
  if (folder.endsWith('.egg/EGG-INFO')) {
    const egg = folder.slice(0, -'/EGG-INFO'.length);
    return { key: egg, site: egg, file, kind: 'egg' };
  }
  if (file.endsWith('.egg-info')) return { key: path, site: folder, file, kind: 'egg-file' };
  return null;
}

function site(key: string): { readonly site: string } {
  return { site: splitPath(key).folder };
}

/** What the name of a metadata folder says: `numpy-1.26.4.dist-info`, `crit-3.17.1-py3.11.egg-info`, `foo.egg-info`. */
export function namedBy(key: string): { readonly name: string; readonly version: string | null } {
  const stem = splitPath(key).name.replace(/\.(?:dist-info|egg-info|egg)$/, '');
  const [name = stem, version] = stem.split('-');
  return { name, version: version || null };
}

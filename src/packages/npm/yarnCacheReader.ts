import { facts } from '../text/facts.ts';
import { splitPath } from '../text/splitPath.ts';
import type { FileFacts, FileHead, Reader, Reading } from '../types.ts';
import { moduleName } from './packageFolder.ts';

/** A local file header of a zip (PKWARE APPNOTE 4.3.7): where the sizes and the name are in it. */
const [packedBytesAt, nameLengthAt, extraLengthAt, nameAt] = [18, 26, 28, 30];
/** The folders `node_modules/` and `node_modules/@scope/` have headers of their own before the package's. */
const [maxHeaders, maxStart] = [4, 4096];
const archive = /-npm-([0-9][^/]*?)-[0-9a-f]{10}(?:-[0-9a-z]+)?\.zip$/;

/**
 * Reads Yarn's cache of a Plug'n'Play install, where packages stay in their archives
 * (`.yarn/cache/@babel-core-npm-7.24.0-1a9a1b277f-3963eff3eb.zip`): the version is in the archive's name, the package's
 * own name in the first paths inside, `node_modules/@babel/core/`. What it needs is not read.
 */
export const yarnCacheReader: Reader = {
  id: 'yarn-cache',
  version: 1,
  wants: ({ path }) => path.endsWith('.zip') && archive.test(path) && path.includes('cache/'),
  open: (file) => new StartOfZip(file),
};

class StartOfZip implements Reading {
  readonly #path: string;
  #start = Buffer.alloc(0);

  constructor(file: FileHead) {
    this.#path = file.path;
  }

  push(chunk: Buffer): void {
    const missing = maxStart - this.#start.length;
    if (missing > 0) this.#start = Buffer.concat([this.#start, chunk.subarray(0, missing)]);
  }

  end(): FileFacts | null {
    const name = packageIn(this.#start);
    const version = archive.exec(splitPath(this.#path).name)?.[1];
    if (name === null || version === undefined) return null;
    const key = this.#path;
    return facts({
      packages: [{ key, type: 'npm', name, version, requires: [], provides: [] }],
      claims: [{ key, paths: [key] }],
    });
  }
}

/** The package that an archive of Yarn's is of; null for any other zip. */
function packageIn(start: Buffer): string | null {
  let at = 0;
  for (let header = 0; header < maxHeaders && at + nameAt <= start.length; header += 1) {
    if (start.toString('latin1', at, at + 4) !== 'PK\u0003\u0004') return null;
    const nameEnd = at + nameAt + start.readUInt16LE(at + nameLengthAt);
    const name = packageOf(start.toString('utf8', at + nameAt, nameEnd));
    if (name !== null) return name;
    at = nameEnd + start.readUInt16LE(at + extraLengthAt) + start.readUInt32LE(at + packedBytesAt);
  }
  return null;
}

function packageOf(path: string): string | null {
  const [modules, first = '', second = ''] = path.split('/');
  if (modules !== 'node_modules') return null;
  return moduleName(`node_modules/${first.startsWith('@') ? `${first}/${second}` : first}`);
}

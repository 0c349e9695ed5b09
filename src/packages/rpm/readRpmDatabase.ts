import { PathMaker } from '../text/pathMaker.ts';
import { ProblemList } from '../text/problemList.ts';
import type { FileFacts, PackageFacts } from '../types.ts';
import { databaseBlobs } from './blobs.ts';
import { DatabaseError } from './databaseError.ts';
import { rpmHeader } from './rpmHeader.ts';
import { type RpmPackage, rpmPackage } from './rpmPackage.ts';

/** A number of rpm's own, which Berkeley DB keeps beside the packages, has four bytes. */
const minHeaderBytes = 24;

/** The packages of an rpm database in a folder. Never throws: what is broken is a problem. */
export function readRpmDatabase(database: Buffer, folder: string): FileFacts {
  const problems = new ProblemList();
  const maker = new PathMaker();
  const found: RpmPackage[] = [];
  try {
    databaseBlobs(database, {
      broken: (message) => problems.add(message),
      blob: (bytes) => {
        if (bytes.length < minHeaderBytes) return;
        const header = rpmHeader(bytes);
        const read = header === null ? null : rpmPackage(header, folder, maker);
        if (header === null || read?.facts.name === '') problems.add('a package whose header is broken');
        else if (read !== null) found.push(read);
      },
    });
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    problems.add(error.message);
  }
  if (maker.dropped > 0) problems.add(`${maker.dropped} paths are too long or too many`);
  const asked = askedPaths(found);
  return {
    packages: found.map((one) => withPaths(one, asked)),
    claims: found.map(({ facts, paths }) => ({ key: facts.key, paths })),
    problems: problems.all(),
  };
}

/** The files that any package asks for by their path, without leading slash. */
function askedPaths(found: readonly RpmPackage[]): Set<string> {
  const names = found.flatMap(({ facts }) => facts.requires.flatMap(({ anyOf }) => anyOf));
  return new Set(names.filter((name) => name.startsWith('/')).map((name) => name.slice(1)));
}

/** A file answers to its path, and where `/bin` is a link to `/usr/bin` to the path that leads over the link. */
function withPaths({ facts, paths }: RpmPackage, asked: ReadonlySet<string>): PackageFacts {
  const provided = paths
    .flatMap((path) => [path, path.startsWith('usr/') ? path.slice('usr/'.length) : `usr/${path}`])
    .filter((path) => asked.has(path))
    .map((path) => `/${path}`);
  return provided.length === 0
    ? facts
    : { ...facts, provides: [...new Set([...facts.provides, ...provided])] };
}

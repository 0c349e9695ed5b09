import { boundedName } from '../text/boundedName.ts';
import { facts } from '../text/facts.ts';
import { joinPath } from '../text/joinPath.ts';
import { jsonObject, strings } from '../text/jsonObject.ts';
import { latin1Path } from '../text/latin1Path.ts';
import { splitPath } from '../text/splitPath.ts';
import type { FileFacts, Reader, Requirement } from '../types.ts';
import { wholeFile } from '../wholeFile.ts';

/** A record holds every path twice, with a hash: 20,000 files have 8MB. */
const maxBytes = 2 ** 26;
const maxRequirements = 10_000;
const record = /(?:^|\/)conda-meta\/[^/]+\.json$/;

/**
 * Reads `conda-meta/NAME-VERSION-BUILD.json`: what conda, mamba and pixi note of each package that they link into an
 * environment (conda documentation: "conda-meta"). Its files are paths from the folder that holds `conda-meta`.
 */
export const condaReader: Reader = {
  id: 'conda-meta',
  version: 1,
  wants: ({ path }) => path.endsWith('.json') && record.test(path),
  open: (file) => wholeFile(file, maxBytes, (bytes) => readCondaRecord(bytes.toString('utf8'), file.path)),
};

function readCondaRecord(text: string, path: string): FileFacts | null {
  const found = jsonObject(text);
  if (found === undefined) return facts({ problems: [{ message: 'not JSON' }] });
  const name = boundedName(found?.name);
  if (found === null || name === null) return null;
  const key = path;
  const paths = strings(found.files).flatMap((file) => joinPath(prefixOf(path), latin1Path(file)) ?? []);
  return facts({
    packages: [
      {
        key,
        type: 'conda',
        name,
        version: boundedName(found.version),
        requires: condaRequirements(strings(found.depends)),
        provides: [],
      },
    ],
    claims: [{ key, paths: [path, ...paths] }],
  });
}

/** The environment: the folder above `conda-meta`. */
export function prefixOf(path: string): string {
  return splitPath(splitPath(path).folder).folder;
}

/** `python >=3.11,<3.12.0a0` asks for `python`; names with two underscores are of the machine, not packages. */
function condaRequirements(depends: readonly string[]): Requirement[] {
  return depends.slice(0, maxRequirements).flatMap((spec) => {
    const name = /^\s*([^\s=<>!~[]{1,214})/.exec(spec)?.[1];
    return name === undefined || name.startsWith('__') ? [] : [{ anyOf: [name] }];
  });
}

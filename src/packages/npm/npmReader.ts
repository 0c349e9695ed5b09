import { boundedName } from '../text/boundedName.ts';
import { facts } from '../text/facts.ts';
import { isRecord, jsonObject } from '../text/jsonObject.ts';
import type { FileFacts, Reader, Requirement } from '../types.ts';
import { wholeFile } from '../wholeFile.ts';
import { type PackageFolder, packageFolder } from './packageFolder.ts';

/** The largest seen in a registry's package has 0.7MB. */
const maxBytes = 2 ** 22;
const maxRequirements = 5000;

/**
 * Reads the `package.json` of every package in a `node_modules`, however deep, so that each version and each copy is a
 * package of its own (npm, pnpm's `.pnpm` folder, yarn with node_modules). One without a name is none.
 */
export const npmReader: Reader = {
  id: 'npm-package',
  version: 1,
  wants: ({ path }) => path.endsWith('/package.json') && packageFolder(path) !== null,
  open: (file) => {
    const place = packageFolder(file.path);
    if (place === null) return { push: () => {}, end: () => null };
    return wholeFile(file, maxBytes, (bytes) => readPackage(bytes.toString('utf8'), place));
  },
};

function readPackage(text: string, { folder }: PackageFolder): FileFacts | null {
  const found = jsonObject(text);
  if (found === undefined) return facts({ problems: [{ message: 'not JSON' }] });
  const name = boundedName(found?.name);
  if (found === null || name === null) return null;
  const version = boundedName(found.version);
  const requires = requirements(found);
  return facts({
    packages: [{ key: folder, type: 'npm', name, version, requires, provides: [] }],
    claims: [{ key: folder, folders: [folder] }],
  });
}

/** Names by which a package requires others; what it needs to be developed is not in an image for its sake. */
function requirements(found: Readonly<Record<string, unknown>>): Requirement[] {
  const names = new Set<string>();
  for (const field of ['dependencies', 'optionalDependencies', 'peerDependencies']) {
    const asked = found[field];
    if (!isRecord(asked)) continue;
    for (const name of Object.keys(asked)) if (names.size < maxRequirements) names.add(name);
  }
  return [...names].map((name) => ({ anyOf: [name] }));
}

import { boundedName } from '../text/boundedName.ts';
import { facts } from '../text/facts.ts';
import type { FileFacts, Reader, ReadProblem, Requirement } from '../types.ts';
import { wholeFile } from '../wholeFile.ts';
import { headers } from './headers.ts';
import { type InfoFolder, infoFolder, namedBy } from './infoFolder.ts';
import { requirement } from './requirement.ts';

/** The longest seen has 0.2MB, nearly all of it description. */
const maxBytes = 2 ** 23;
/** PyPI's largest ask for some 2,000, one per extra and dependency. */
const maxRequirements = 20_000;

/**
 * Reads what a Python distribution says of itself: `METADATA` of a `.dist-info`, `PKG-INFO` of an `.egg-info` or egg,
 * or the single file of a distutils install.
 */
export const pythonMetadataReader: Reader = {
  id: 'python-metadata',
  version: 1,
  wants: ({ path }) => isMetadata(path),
  open: (file) => {
    const info = infoFolder(file.path);
    if (info === null) return { push: () => {}, end: () => null };
    return wholeFile(file, maxBytes, (bytes) => readMetadata(bytes.toString('utf8'), info));
  },
};

function isMetadata(path: string): boolean {
  if (path.endsWith('.dist-info/METADATA') || path.endsWith('.egg-info')) return true;
  return path.endsWith('.egg-info/PKG-INFO') || path.endsWith('.egg/EGG-INFO/PKG-INFO');
}

function readMetadata(text: string, info: InfoFolder): FileFacts {
  const fields = headers(text);
  const problems: ReadProblem[] = [];
  const named = namedBy(info.key);
  const name = boundedName(fields.get('name')?.[0]);
  if (name === null) problems.push({ message: 'no "Name" in the metadata: the folder\'s name is taken' });
  const version = boundedName(fields.get('version')?.[0]) ?? named.version;
  const requires = requirements(fields.get('requires-dist') ?? [], problems);
  const { key } = info;
  const found = { key, type: 'pypi', name: name ?? named.name, version, requires, provides: [] } as const;
  return facts({ packages: [found], claims: [ownClaim(info, named.name)], problems });
}

function requirements(lines: readonly string[], problems: ReadProblem[]): Requirement[] {
  const found = lines.slice(0, maxRequirements).map((line) => requirement(line));
  const unread = found.filter((one) => one === null).length + Math.max(0, lines.length - maxRequirements);
  if (unread > 0) problems.push({ message: `${unread} of the "Requires-Dist" could not be read` });
  return found.filter((one) => one !== null);
}

/** The metadata itself, and the libraries that auditwheel puts beside the modules: `numpy.libs`. */
function ownClaim({ key, site, kind }: InfoFolder, stem: string): FileFacts['claims'][number] {
  if (kind === 'egg-file') return { key, paths: [key] };
  if (kind !== 'dist-info') return { key, folders: [key] };
  const libraries = site === '' ? `${stem}.libs` : `${site}/${stem}.libs`;
  return { key, folders: [key, libraries] };
}

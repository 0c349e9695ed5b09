import { ProblemList } from '../text/problemList.ts';
import type { Claim, FileFacts, PackageFacts, Reader } from '../types.ts';
import { wholeFile } from '../wholeFile.ts';
import { conffilesClaim, debPackage, packageFields } from './debPackage.ts';
import { type Paragraph, paragraphs } from './paragraphs.ts';

/** A desktop with 3,000 packages has a status file of 4MB. */
const maxBytes = 2 ** 26;
const folder = 'var/lib/dpkg';

/** States in which a package has files: all but these two (dpkg(1), "Package states"). */
const withoutFiles = new Set(['not-installed', 'config-files']);

/**
 * Reads `var/lib/dpkg/status`: the packages of Debian and its relatives. Which files they own is said by the lists
 * in `info/`.
 */
export const dpkgStatusReader: Reader = {
  id: 'dpkg-status',
  version: 2,
  wants: ({ path }) => path === `${folder}/status`,
  open: (file) => wholeFile(file, maxBytes, (bytes) => readStatus(bytes.toString('latin1'))),
};

function readStatus(text: string): FileFacts {
  const problems = new ProblemList();
  const packages: PackageFacts[] = [];
  const claims: Claim[] = [];
  for (const paragraph of paragraphs(text, packageFields, problems)) {
    if (withoutFiles.has(state(paragraph))) continue;
    const key = `${folder}#${listName(paragraph)}`;
    const found = debPackage(paragraph, key);
    if (found === null) problems.add('a package without a name', paragraph.line);
    else packages.push(found);
    if (found !== null) claims.push(...conffilesClaim(paragraph, key));
  }
  return { packages, claims, problems: problems.all() };
}

/** The last word of `install ok installed`. A paragraph without a status is taken as installed. */
function state({ fields }: Paragraph): string {
  return (fields.get('status') ?? 'installed').split(' ').at(-1) ?? '';
}

/**
 * What dpkg names the package's files in `info/` by: with the architecture where several of one name may be installed
 * (dpkg's `lib/dpkg/db-fsys-files.c` and `infodb-access.c`, database format 1, used since 1.16.2).
 */
function listName({ fields }: Paragraph): string {
  const name = fields.get('package') ?? '';
  return fields.get('multi-arch') === 'same' ? `${name}:${fields.get('architecture') ?? ''}` : name;
}

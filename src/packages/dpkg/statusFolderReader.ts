import { eachLine } from '../text/eachLine.ts';
import { imagePath } from '../text/imagePath.ts';
import { ProblemList } from '../text/problemList.ts';
import type { FileFacts, Reader } from '../types.ts';
import { wholeFile } from '../wholeFile.ts';
import { conffilesClaim, debPackage, packageFields } from './debPackage.ts';
import { paragraphs } from './paragraphs.ts';

const maxBytes = 2 ** 25;
const folder = 'var/lib/dpkg/status.d/';
const sums = '.md5sums';

/**
 * Reads `var/lib/dpkg/status.d/*`: distroless images keep a package's paragraph in a file of its own there, and beside
 * it the `md5sums` of its files (GoogleContainerTools/distroless, "Package Metadata"). A file's name may be the
 * package's or an encoding of it, so both are joined by the name of the file.
 */
export const dpkgStatusFolderReader: Reader = {
  id: 'dpkg-status-folder',
  version: 2,
  wants: ({ path }) => path.startsWith(folder) && !path.includes('/', folder.length),
  open: (file) =>
    wholeFile(file, maxBytes, (bytes) => {
      const text = bytes.toString('latin1');
      return file.path.endsWith(sums) ? readSums(text, file.path) : readParagraph(text, file.path);
    }),
};

function readParagraph(text: string, path: string): FileFacts {
  const problems = new ProblemList();
  const [first, ...more] = paragraphs(text, packageFields, problems);
  if (more.length > 0) problems.add('more than one package in a file', more[0]?.line);
  const found = first === undefined ? null : debPackage(first, path);
  if (first === undefined || found === null) problems.add('a package without a name', first?.line);
  return {
    packages: found === null ? [] : [found],
    claims: [{ key: path, paths: [path] }, ...(first === undefined ? [] : conffilesClaim(first, path))],
    problems: problems.all(),
  };
}

/** Lines of `md5sum`: 32 digits, two blanks, a path without leading slash. */
function readSums(text: string, path: string): FileFacts {
  const problems = new ProblemList();
  const paths: string[] = [path];
  eachLine(text, (line, number) => {
    const found = imagePath(/^[0-9a-f]{32} [ *](.+)$/.exec(line)?.[1] ?? '');
    if (found !== null) paths.push(found);
    else if (line !== '') problems.add('not a line of md5sums', number);
  });
  return { packages: [], claims: [{ key: path.slice(0, -sums.length), paths }], problems: problems.all() };
}

import { eachLine } from '../text/eachLine.ts';
import { imagePath } from '../text/imagePath.ts';
import type { FileFacts, Reader } from '../types.ts';
import { wholeFile } from '../wholeFile.ts';

/** The longest list of Debian 12, of 60,000 files, has 6MB. */
const maxBytes = 2 ** 26;
const folder = 'var/lib/dpkg/info/';

/** Reads `var/lib/dpkg/info/NAME.list` and `NAME:ARCH.list`: the paths that a package owns, one a line. */
export const dpkgListReader: Reader = {
  id: 'dpkg-list',
  version: 1,
  wants: ({ path }) =>
    path.startsWith(folder) && path.endsWith('.list') && !path.includes('/', folder.length),
  open: (file) =>
    wholeFile(file, maxBytes, (bytes) => {
      const key = `var/lib/dpkg#${file.path.slice(folder.length, -'.list'.length)}`;
      return readList(bytes.toString('latin1'), key, file.path);
    }),
};

/** The list names itself no owner, so it is the package's too: it goes when the package goes. */
function readList(text: string, key: string, own: string): FileFacts {
  const paths: string[] = [own];
  let last = '';
  const keepLast = () => {
    const path = imagePath(last);
    if (path !== null) paths.push(path);
  };
  eachLine(text, (line) => {
    // A folder stands before what is in it, so all but empty ones are told by the next line.
    if (!line.startsWith(`${last}/`)) keepLast();
    last = line.startsWith('/') ? line : '';
  });
  keepLast();
  return { packages: [], claims: [{ key, paths }], problems: [] };
}

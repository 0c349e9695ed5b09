import { facts } from '../text/facts.ts';
import { joinPath } from '../text/joinPath.ts';
import { ProblemList } from '../text/problemList.ts';
import type { FileFacts, Reader } from '../types.ts';
import { wholeFile } from '../wholeFile.ts';
import { byteCodeClaim } from './byteCode.ts';
import { csvFirstFields } from './csvFirstFields.ts';
import { type InfoFolder, infoFolder } from './infoFolder.ts';

/** The longest known (`ansible`) has 4MB. */
const maxBytes = 2 ** 25;

/**
 * Reads `RECORD` of a `.dist-info` (PyPA: recording installed projects): the paths that a distribution owns, from
 * `site-packages`. Lines of files that are gone do no harm.
 */
export const pythonRecordReader: Reader = {
  id: 'python-record',
  version: 1,
  wants: ({ path }) => path.endsWith('.dist-info/RECORD'),
  open: (file) => {
    const info = infoFolder(file.path);
    if (info === null) return { push: () => {}, end: () => null };
    return wholeFile(file, maxBytes, (bytes) => readRecord(bytes.toString('latin1'), info));
  },
};

function readRecord(text: string, { key, site }: InfoFolder): FileFacts {
  const problems = new ProblemList();
  const paths: string[] = [];
  csvFirstFields(
    text,
    (field) => {
      const path = joinPath(site, field);
      if (path !== null) paths.push(path);
    },
    (line) => problems.add('a quoted path without end', line),
  );
  const claims = [{ key, paths }, ...byteCodeClaim(key, site, paths)];
  return facts({ claims, problems: problems.all() });
}

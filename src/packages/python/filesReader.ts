import { eachLine } from '../text/eachLine.ts';
import { facts } from '../text/facts.ts';
import { joinPath } from '../text/joinPath.ts';
import type { FileFacts, Reader } from '../types.ts';
import { wholeFile } from '../wholeFile.ts';
import { byteCodeClaim } from './byteCode.ts';
import { type InfoFolder, infoFolder } from './infoFolder.ts';

const maxBytes = 2 ** 25;

/**
 * Reads the lists of an `.egg-info`: `installed-files.txt` (written by pip before 23.1, relative to the folder itself)
 * and `SOURCES.txt` (setuptools: what the distribution was made from, relative to the source tree).
 */
export const pythonFilesReader: Reader = {
  id: 'python-files',
  version: 1,
  wants: ({ path }) =>
    path.endsWith('.egg-info/installed-files.txt') || path.endsWith('.egg-info/SOURCES.txt'),
  open: (file) => {
    const info = infoFolder(file.path);
    if (info === null) return { push: () => {}, end: () => null };
    return wholeFile(file, maxBytes, (bytes) => readList(bytes.toString('latin1'), info));
  },
};

function readList(text: string, info: InfoFolder): FileFacts | null {
  const { key, site } = info;
  const paths: string[] = [];
  eachLine(text, (line) => {
    const path = info.file === 'SOURCES.txt' ? sourcePath(line, info) : joinPath(key, line);
    if (path !== null) paths.push(path);
  });
  if (paths.length === 0) return null;
  return facts({ claims: [{ key, paths }, ...byteCodeClaim(key, site, paths)] });
}

/** Folders of a source tree that are not installed, though files of these names may come from others. */
const notInstalled = new Set(['test', 'tests', 'doc', 'docs', 'example', 'examples', 'benchmarks']);

/** Where a module of the source tree is after installation; null for what is no module in a folder. */
function sourcePath(line: string, { site }: InfoFolder): string | null {
  if (!/\.(?:py|pyi|so)$/.test(line)) return null;
  const path = line.replace(/^(?:src|lib)\//, '');
  const slash = path.indexOf('/');
  return slash < 0 || notInstalled.has(path.slice(0, slash)) ? null : joinPath(site, path);
}

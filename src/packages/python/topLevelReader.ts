import { eachLine } from '../text/eachLine.ts';
import { facts } from '../text/facts.ts';
import { joinPath } from '../text/joinPath.ts';
import type { FileFacts, Reader } from '../types.ts';
import { wholeFile } from '../wholeFile.ts';
import { compiled, pythonMinor } from './byteCode.ts';
import { type InfoFolder, infoFolder } from './infoFolder.ts';

const maxBytes = 2 ** 20;
const maxModules = 1000;
const names = ['.dist-info/top_level.txt', '.egg-info/top_level.txt', '.egg/EGG-INFO/top_level.txt'];

/**
 * Folders that many distributions share (namespace packages): none of them owns such a folder. The rest of the
 * namespaces that are met is told by their `RECORD`s, whose exact claims outweigh a folder's.
 */
const shared = new Set([
  ...['azure', 'backports', 'google', 'jaraco', 'mpl_toolkits', 'nvidia', 'opentelemetry', 'paste'],
  ...['plone', 'repoze', 'ruamel', 'sphinxcontrib', 'zope', 'zc', 'collective', 'airflow'],
]);

/**
 * Reads `top_level.txt` (setuptools): the modules of a distribution by name. Weak: it claims their folders, so that
 * files which no list names have an owner, and where `RECORD` is gone.
 */
export const pythonTopLevelReader: Reader = {
  id: 'python-top-level',
  version: 1,
  wants: ({ path }) => names.some((name) => path.endsWith(name)),
  open: (file) => {
    const info = infoFolder(file.path);
    if (info === null) return { push: () => {}, end: () => null };
    return wholeFile(file, maxBytes, (bytes) => readModules(bytes.toString('latin1'), info));
  },
};

function readModules(text: string, { key, site }: InfoFolder): FileFacts | null {
  const folders: string[] = [];
  const paths: string[] = [];
  eachLine(text, (line) => {
    const module = line.trim();
    if (!/^\w+$/.test(module) || shared.has(module) || folders.length >= maxModules) return;
    const path = joinPath(site, module);
    if (path === null) return;
    folders.push(path);
    paths.push(...filesOf(path), ...compiled(site, module));
  });
  return folders.length === 0 ? null : facts({ claims: [{ key, folders, paths }] });
}

/** What a module is called that is one file. */
function filesOf(path: string): string[] {
  const minor = pythonMinor(path);
  const built =
    minor === null ? [] : ['x86_64', 'aarch64'].map((cpu) => `.cpython-3${minor}-${cpu}-linux-gnu.so`);
  return ['.py', '.so', '.abi3.so', ...built].map((end) => `${path}${end}`);
}

import { eachLine } from '../text/eachLine.ts';
import { facts } from '../text/facts.ts';
import { ProblemList } from '../text/problemList.ts';
import type { FileFacts, Reader, Requirement } from '../types.ts';
import { wholeFile } from '../wholeFile.ts';
import { infoFolder, namedBy } from './infoFolder.ts';
import { requirement } from './requirement.ts';

const maxBytes = 2 ** 20;

/**
 * Reads `requires.txt` of an `.egg-info` or egg (setuptools): requirements line by line, below `[extra]`, `[:marker]`
 * or `[extra:marker]`.
 */
export const pythonRequiresReader: Reader = {
  id: 'python-requires',
  version: 1,
  wants: ({ path }) => path.endsWith('.egg-info/requires.txt') || path.endsWith('.egg/EGG-INFO/requires.txt'),
  open: (file) => {
    const info = infoFolder(file.path);
    if (info === null) return { push: () => {}, end: () => null };
    return wholeFile(file, maxBytes, (bytes) => readRequires(bytes.toString('utf8'), info.key));
  },
};

function readRequires(text: string, key: string): FileFacts | null {
  const problems = new ProblemList();
  const requires: Requirement[] = [];
  let section: string | null = null;
  eachLine(text, (line, number) => {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) return;
    if (trimmed.startsWith('[') && trimmed.endsWith(']')) {
      section = sectionMarker(trimmed.slice(1, -1));
      return;
    }
    const found = requirement(trimmed);
    if (found === null) problems.add('not a requirement', number);
    else requires.push(both(found, section));
  });
  if (requires.length === 0 && problems.all().length === 0) return null;
  const { name, version } = namedBy(key);
  const packages = [{ key, type: 'pypi', name, version, requires, provides: [] } as const];
  return facts({ packages, problems: problems.all() });
}

/** `extra:marker` as one marker; an extra's name has no quotes, or it is none. */
function sectionMarker(section: string): string | null {
  const colon = section.indexOf(':');
  const extra = (colon < 0 ? section : section.slice(0, colon)).trim();
  const marker = colon < 0 ? '' : section.slice(colon + 1).trim();
  const parts = [
    ...(extra === '' || extra.includes('"') ? [] : [`extra == "${extra}"`]),
    ...(marker === '' ? [] : [`(${marker})`]),
  ];
  return parts.length === 0 ? null : parts.join(' and ');
}

function both(found: Requirement, section: string | null): Requirement {
  if (section === null) return found;
  return { ...found, marker: found.marker === undefined ? section : `(${found.marker}) and ${section}` };
}

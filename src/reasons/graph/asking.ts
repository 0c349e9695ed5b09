import { posix } from 'node:path';
import { evaluateMarker, normalName, parseMarker } from '../../packages/index.ts';
import { repositoryPath } from '../build/paths.ts';
import type { Install, Wanted } from '../build/types.ts';
import type { Language, ProjectLine } from '../projects/types.ts';
import type { Where } from './packageIndex.ts';

/** What a line is asked in: the command that leads to it, or the package whose project has it. */
export interface Asking {
  readonly where: Where;
  /** The command whose container tells where files are; null for the lines of a project in the image. */
  readonly install: Install | null;
  readonly whole: boolean;
  /** Folder of the repository that paths are relative to; null where only the container tells. */
  readonly folder: string | null;
}

/** Whether a marker holds for the Python that a package is installed for; what nobody can tell, holds. */
export function holds(marker: string | null | undefined, place: string): boolean {
  const parsed = marker ? parseMarker(marker) : null;
  const minor = /(?:^|\/)python3\.(\d{1,3})(?:\/|$)/.exec(place)?.[1];
  const environment = { minor: minor === undefined ? null : Number(minor), extras: new Set<string>() };
  return parsed === null || evaluateMarker(parsed, environment) !== false;
}

export function folderOf({ file }: ProjectLine): string {
  return repositoryPath('', posix.dirname(file)) ?? '';
}

export function whereKey({ where, whole }: Asking): string {
  return where.kind === 'beside'
    ? `beside ${where.index}`
    : `${where.install.stage} ${where.install.line} ${whole}`;
}

export function languageOf(type: string | undefined): Language | null {
  if (type === 'pypi' || type === 'conda') return 'python';
  return type === 'npm' ? 'node' : null;
}

export function listsOf(extras: readonly string[]): (list: string | null) => boolean {
  const wanted = new Set(extras.map(normalName));
  return (list) => list === null || (list.startsWith('extra:') && wanted.has(normalName(list.slice(6))));
}

export function isWanted(
  list: string | null,
  { extras, groups, without }: Wanted & { kind: 'project' },
): boolean {
  if (list === null || list.startsWith('extra:'))
    return (extras.includes('*') && list !== null) || listsOf(extras)(list);
  const name = list.slice('group:'.length);
  if (without.includes(name)) return false;
  return groups === null || groups.includes(name) || (groups.includes('*default') && name === 'main');
}

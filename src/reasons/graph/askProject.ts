import { posix } from 'node:path';
import { containerPath, repositoryPath } from '../build/paths.ts';
import type { Origin, Wanted } from '../build/types.ts';
import { projectFiles } from '../projects/readProject.ts';
import type { LineNode } from './askGraph.ts';
import { type Asking, isWanted, whereKey } from './asking.ts';
import { askPackage } from './askPackage.ts';
import { askProjectLines } from './askProjectLines.ts';
import type { Ask, Filling } from './filling.ts';
import type { Where } from './packageIndex.ts';

/** Links a line to a project: to its package, and to what its files ask for. */
export function askProject(
  filling: Filling,
  from: LineNode,
  wanted: Wanted & { kind: 'project' },
  asking: Asking,
  ask: Ask,
): void {
  if (!filling.isNew(from.node, wanted.path, whereKey(asking))) return;
  const project = foldersOf(filling, wanted, asking)
    .map((folder) => filling.projects.at(folder, wanted.language))
    .find((each) => each !== null);
  if (!project) return;
  if (wanted.itself && project.name !== null) {
    const { types } = asking.install ?? { types: ['pypi'] as const };
    const named = { kind: 'package', types, name: project.name, extras: wanted.extras } as const;
    const isThere = askPackage(filling, from, named, asking, ask);
    if (isThere && wanted.groups?.length === 0) return;
  }
  if (!asking.whole) return;
  const at = containerPath(asking.install?.folder ?? '/', wanted.path);
  const where: Where = asking.where.kind === 'install' ? { ...asking.where, folder: at } : asking.where;
  const lines = { project, wants: (list: string | null) => isWanted(list, wanted) };
  askProjectLines(filling, from, lines, { ...asking, where }, ask);
}

/** Folders of the repository that a project may be: as copied whole, or those that its files were copied from. */
function foldersOf(
  filling: Filling,
  { path, language }: Wanted & { kind: 'project' },
  asking: Asking,
): readonly string[] {
  const whole = filling.origins(path, asking);
  const files = [...(projectFiles.get(language)?.keys() ?? [])];
  const single = files.flatMap((file) => filling.origins(posix.join(path, file), asking));
  return [
    ...inRepository(whole),
    ...inRepository(single).map((file) => repositoryPath('', posix.dirname(file)) ?? ''),
  ];
}

function inRepository(origins: readonly Origin[]): readonly string[] {
  return origins.flatMap((origin) => (origin.kind === 'repository' ? origin.path : []));
}

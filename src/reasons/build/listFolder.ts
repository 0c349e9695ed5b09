import type { Repository } from '../types.ts';
import type { FileView } from './fileView.ts';

/** The names in a folder of a container, as far as they come from the repository. */
export function listFolder(view: FileView, repository: Repository, folder: string): readonly string[] {
  const copied = view
    .origins(folder)
    .flatMap((origin) => (origin.kind === 'repository' ? repository.list(origin.path) : []));
  const names = [...view.names(folder), ...copied.map((name) => name.replace(/\/$/, ''))];
  return [...new Set(names)].sort();
}

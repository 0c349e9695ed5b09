import { existsSync } from 'node:fs';
import { isAbsolute, join, posix, relative } from 'node:path';
import type { Door } from './door.ts';

/** Makes a path of the report, or of a problem, one that is relative to the repository, for annotations. */
export type ToRepository = (file: string) => string;

/**
 * @param projectPath the project's folder in the repository, where that is known; else paths may be relative to the
 * working directory or to the workspace, and the one that exists is meant
 */
export function toRepository({ context, inputs }: Door, projectPath: string | null): ToRepository {
  if (projectPath !== null) return (file) => posix.join(projectPath, file);
  const { cwd } = context;
  const project = relative(cwd, inputs.request.workingDirectory);
  return (file) => {
    const below = posix.join(project || '.', file);
    const found = !existsSync(join(cwd, file)) && existsSync(join(cwd, below)) ? below : file;
    return isAbsolute(found) ? relative(cwd, found) : found;
  };
}

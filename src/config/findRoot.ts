import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasConfig } from './locateConfig.ts';

/**
 * The root of the project: the nearest folder, from the working directory up to the repository's root, that
 * has a configuration file or `packages/<name>/Dockerfile.optimized`; else the repository's root, or the working
 * directory where there is no repository. Absolute.
 */
export function findRoot(workingDirectory: string): string {
  let folder = workingDirectory;
  for (;;) {
    if (hasConfig(folder) || hasGatedPackage(folder) || existsSync(join(folder, '.git'))) return folder;
    const parent = dirname(folder);
    if (parent === folder) return workingDirectory;
    folder = parent;
  }
}

function hasGatedPackage(folder: string): boolean {
  try {
    const packages = join(folder, 'packages');
    return readdirSync(packages).some((name) => existsSync(join(packages, name, 'Dockerfile.optimized')));
  } catch {
    return false;
  }
}

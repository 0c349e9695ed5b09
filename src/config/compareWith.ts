import { join, posix } from 'node:path';
import type { Problem } from '../nouns/index.ts';
import type { Service } from './findServices.ts';
import { isFile } from './isFile.ts';
import { show } from './show.ts';

/** The other flavour of each service, by the service's name. */
export interface Compared {
  readonly files: ReadonlyMap<string, string>;
  readonly warnings: readonly Problem[];
}

/** Finds the file of that name beside each service's Dockerfile; a warning names the services that have none. */
export function compareWith(root: string, services: readonly Service[], compare: string | null): Compared {
  const files = new Map<string, string>();
  if (compare === null) return { files, warnings: [] };
  const without: string[] = [];
  for (const { name, dockerfile } of services) {
    const other = posix.join(posix.dirname(dockerfile), compare);
    const exists = isFile(join(root, other));
    if (exists && other !== dockerfile) files.set(name, other);
    else without.push(name);
  }
  return { files, warnings: without.length === 0 ? [] : [nothingToCompare(compare, without)] };
}

function nothingToCompare(compare: string, services: readonly string[]): Problem {
  return {
    code: 'compare-not-found',
    message: `no other file ${show(compare)} stands beside the Dockerfile of ${services.map(show).join(', ')}`,
    expected: 'another flavour in the same folder; these services are shown without a comparison',
    fix: 'add the file, or take compare away',
  };
}

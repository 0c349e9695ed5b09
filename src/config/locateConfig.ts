import { isAbsolute, join, relative, resolve } from 'node:path';
import { GateError } from '../nouns/index.ts';
import { isThere } from './isThere.ts';

const names = ['size-gate.yml', 'size-gate.yaml', 'size-gate.json'].map((name) => `.github/${name}`);

/**
 * The configuration file, relative to the root, or null where there is none. One that was asked for must exist
 * (`config-missing`), and of the default names only one may (`config-ambiguous`): a GateError.
 */
export function locateConfig(
  root: string,
  workingDirectory: string,
  asked: string | undefined,
): string | null {
  if (asked !== undefined) return locateAsked(root, workingDirectory, asked);
  const found = names.filter((name) => isThere(join(root, name)));
  if (found.length < 2) return found[0] ?? null;
  throw new GateError({
    code: 'config-ambiguous',
    message: `there is more than one configuration file: ${found.join(', ')}`,
    where: { file: found[0] ?? '' },
    expected: 'one of them',
    fix: 'delete the others, or name the right one by config-file',
  });
}

function locateAsked(root: string, workingDirectory: string, asked: string): string {
  const places = [resolve(workingDirectory, asked), resolve(root, asked)];
  const found = places.find((place) => isThere(place));
  if (found !== undefined) return relative(root, found).replaceAll('\\', '/');
  throw new GateError({
    code: 'config-missing',
    message: `the configuration file ${JSON.stringify(asked)} does not exist`,
    expected: 'a YAML or JSON file',
    fix: isAbsolute(asked) ? 'correct the path' : 'correct the path; it is relative to the working directory',
  });
}

/** True for a folder that has a configuration file under a default name. */
export function hasConfig(directory: string): boolean {
  return names.some((name) => isThere(join(directory, name)));
}

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const programs = ['bin/sh', 'bin/sleep', 'bin/dd', 'bin/cat', 'bin/chown', 'bin/rm', 'bin/mkdir', 'bin/ln'];

/**
 * Writes `base.tar` into a folder: a root filesystem of a shell and a few programs, copied from this machine with
 * their libraries, so that tests can build on any engine without pulling anything: `FROM scratch`, `ADD base.tar /`.
 */
export function baseTar(directory: string): void {
  const libraries = execFileSync(
    'ldd',
    programs.map((name) => `/${name}`),
    { encoding: 'utf8' },
  )
    .split('\n')
    .flatMap((line) => /(?:=> |^\s+)(\/\S+) \(0x/.exec(line)?.[1] ?? [])
    .map((path) => path.slice(1));
  const names = [...programs, ...new Set(libraries)];
  execFileSync('tar', [
    '-C',
    '/',
    '--create',
    '--dereference',
    '--file',
    join(directory, 'base.tar'),
    ...names,
  ]);
}

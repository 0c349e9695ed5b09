import { readFileSync } from 'node:fs';
import { run } from '../../../demo/run.ts';

/** Unmounts all below a folder: a builder that was killed leaves the root filesystems of its steps mounted. */
export async function unmountBelow(directory: string): Promise<void> {
  const mounts = readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '');
  for (const mount of mounts.filter((each) => each.startsWith(`${directory}/`)).reverse()) {
    await run('umount', ['--lazy', mount]);
  }
}

import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface FakeDocker {
  readonly env: Record<string, string>;
  /** A folder of its own: to be the working directory and the workspace. */
  readonly cwd: string;
  remove(): void;
}

/**
 * A `docker` on a PATH of its own that runs the given body of a shell script, with docker's arguments as `$*`.
 * An empty body means that there is no docker at all.
 */
export function fakeDocker(body: string): FakeDocker {
  const cwd = mkdtempSync(join(tmpdir(), 'size-gate-fake-'));
  if (body !== '') {
    writeFileSync(join(cwd, 'docker'), `#!/bin/sh\n${body}\n`);
    chmodSync(join(cwd, 'docker'), 0o755);
  }
  const path = body === '' ? cwd : `${cwd}:/usr/bin:/bin`;
  return { env: { PATH: path }, cwd, remove: () => rmSync(cwd, { recursive: true, force: true }) };
}

/** A shell script that answers by the beginning of the arguments; anything else fails with status 99. */
export function answers(table: Readonly<Record<string, string>>): string {
  const cases = Object.entries(table).map(([args, commands]) => `"${args}"*) ${commands} ;;`);
  return `case "$*" in\n${cases.join('\n')}\n*) echo "unexpected: $*" >&2; exit 99 ;;\nesac`;
}

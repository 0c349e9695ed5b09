import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runDocker } from '../../src/docker/runDocker.ts';
import { type FakeDocker, fakeDocker } from './support/fakeDocker.ts';

let docker: FakeDocker;
let abort: AbortController;
beforeEach(() => {
  abort = new AbortController();
});
afterEach(() => docker.remove());

function isAlive(pidFile: string): boolean {
  try {
    return process.kill(Number(readFileSync(join(docker.cwd, pidFile), 'utf8')), 0);
  } catch {
    return false;
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !condition(); tries += 1) await sleep(20);
}

describe('runDocker', () => {
  it('gives the exit status and both streams, arguments unchanged', async () => {
    docker = fakeDocker('printf "%s|" "$@"; echo warn >&2; exit 3');
    const result = await runDocker(['a b', '$(x)', '"', '-c'], docker);
    expect(result).toEqual({ exitCode: 3, stdout: 'a b|$(x)|"|-c|', stderr: 'warn\n', endedBy: 'itself' });
  });

  it('gives docker nothing to read, and the environment it was given only', async () => {
    docker = fakeDocker('cat; echo "HOME is $HOME, X is $X"');
    const result = await runDocker([], { ...docker, env: { ...docker.env, X: 'y', HOME: undefined } });
    expect(result.stdout).toBe('HOME is , X is y\n');
  });

  it('survives a docker that ends before it reads anything, many times', async () => {
    docker = fakeDocker('exit 0');
    const runs = await Promise.all(Array.from({ length: 20 }, () => runDocker([], docker)));
    expect(runs.map((run) => run.exitCode)).toEqual(Array(20).fill(0));
  });

  it('says 127 where there is no docker', async () => {
    docker = fakeDocker('');
    expect(await runDocker(['version'], docker)).toMatchObject({ exitCode: 127, endedBy: 'itself' });
  });

  it('calls back per line of stderr', async () => {
    docker = fakeDocker('printf "one\\ntwo\\nthr" >&2; printf "ee" >&2');
    const lines: string[] = [];
    await runDocker([], { ...docker, onErrorLine: (line) => lines.push(line) });
    expect(lines).toEqual(['one', 'two', 'three']);
  });

  it('ends a command at its time limit, its children with it', async () => {
    docker = fakeDocker('sleep 60 & echo $! > child; wait');
    const result = await runDocker([], { ...docker, timeoutMs: 300 });
    expect(result.endedBy).toBe('timeout');
    await until(() => !isAlive('child'));
    expect(existsSync(join(docker.cwd, 'child'))).toBe(true);
    expect(isAlive('child')).toBe(false);
  });

  it('asks first, so that docker can tidy up', async () => {
    docker = fakeDocker('trap "echo tidy > tidied; exit 1" INT; touch ready; while :; do sleep 0.05; done');
    const run = runDocker([], { ...docker, signal: abort.signal });
    await until(() => existsSync(join(docker.cwd, 'ready')));
    abort.abort();
    expect(await run).toMatchObject({ endedBy: 'abort' });
    expect(existsSync(join(docker.cwd, 'tidied'))).toBe(true);
  });

  it('makes a command end that does not listen, and its children', async () => {
    docker = fakeDocker(
      'trap "" INT; sh -c \'trap "" INT; echo $$ > child; while :; do sleep 1; done\' & touch ready; while :; do sleep 1; done',
    );
    const run = runDocker([], { ...docker, signal: abort.signal });
    await until(() => existsSync(join(docker.cwd, 'child')));
    const startedAt = performance.now();
    abort.abort();
    expect(await run).toMatchObject({ endedBy: 'abort', exitCode: null });
    expect(performance.now() - startedAt).toBeLessThan(9_000);
    await until(() => !isAlive('child'));
    expect(isAlive('child')).toBe(false);
  }, 15_000);

  it('starts nothing after an interruption', async () => {
    docker = fakeDocker('touch started');
    abort.abort();
    expect(await runDocker([], { ...docker, signal: abort.signal })).toMatchObject({ endedBy: 'abort' });
    expect(existsSync(join(docker.cwd, 'started'))).toBe(false);
  });
});

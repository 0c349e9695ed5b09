import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GateError } from '../../src/nouns/index.ts';
import { cacheFolder } from '../cacheFolder.ts';
import { lastLine } from '../lastLine.ts';
import { run } from '../run.ts';
import { withLock } from '../withLock.ts';
import { addBridge, bridgeName } from './bridge.ts';
import { engineFolders, installEngine } from './installEngine.ts';
import { isAlive } from './isAlive.ts';
import { isKept, runningPid, stopEngine } from './stopEngine.ts';
import { addUser, removeUser, usersFolder } from './users.ts';

export interface EngineOptions {
  readonly store: 'classic' | 'containerd';
  /** Where its images, socket and log are; kept when it ends, so that the next start has all caches. Absolute. */
  readonly directory: string;
  readonly log?: (text: string) => void;
}

export interface Engine {
  /** What its clients need, to be laid over the environment: DOCKER_HOST, DOCKER_CONFIG and PATH. */
  readonly env: Readonly<{ DOCKER_HOST: string; DOCKER_CONFIG: string; PATH: string }>;
  readonly pid: number;
  /** Ends the engine and takes its bridge away, unless another run shares it or it is to stay; its folder stays. */
  stop(): Promise<void>;
}

/**
 * Starts an engine of the machine's own beside whatever runs there: own folder, socket and bridge. One that
 * already runs in the folder is shared. Its programs are fetched the first time (installEngine).
 * Throws GateError `engine-missing`, `engine-network` or `engine-start`.
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { directory, log = () => {} } = options;
  const programs = join(cacheFolder(), 'engine');
  const root = await withLock(programs, () => installEngine(programs, log));
  return withLock(directory, async () => {
    const env = clientEnv(directory, root);
    return share(directory, env, await runningOrNew(options, env));
  });
}

async function runningOrNew({ directory, store }: EngineOptions, env: Engine['env']): Promise<number> {
  const running = runningPid(directory);
  if (running !== null && (await answers(env))) return running;
  await stopEngine(directory);
  await addBridge(bridgeName(directory));
  // The engine remembers its bridge's addresses, and takes them again though another engine has them by now.
  rmSync(join(directory, 'data/network/files'), { recursive: true, force: true });
  const pid = spawnDaemon(directory, store, env.PATH);
  await untilReady(directory, env, pid);
  return pid;
}

/** Whoever starts it, the engine ends with its last user. */
function share(directory: string, env: Engine['env'], pid: number): Engine {
  const users = usersFolder(directory);
  const note = `${process.pid}-${randomUUID()}`;
  addUser(users, note);
  const stop = () =>
    withLock(directory, async () => {
      if (removeUser(users, note) === 0 && !isKept(directory)) await stopEngine(directory);
    });
  return { env, pid, stop };
}

function clientEnv(directory: string, root: string): Engine['env'] {
  const folders = engineFolders(root);
  const config = join(directory, 'client');
  mkdirSync(config, { recursive: true });
  writeFileSync(join(config, 'config.json'), JSON.stringify({ cliPluginsExtraDirs: folders.plugins }));
  return {
    DOCKER_HOST: `unix://${join(directory, 'docker.sock')}`,
    DOCKER_CONFIG: config,
    PATH: [...folders.path, process.env.PATH ?? '', '/usr/sbin', '/sbin'].join(delimiter),
  };
}

function spawnDaemon(directory: string, store: EngineOptions['store'], path: string): number {
  const config = join(directory, 'daemon.json');
  writeFileSync(config, JSON.stringify({ features: { 'containerd-snapshotter': store === 'containerd' } }));
  const places = {
    'config-file': config,
    'data-root': join(directory, 'data'),
    'exec-root': join(directory, 'exec'),
  };
  const flags = Object.entries({ ...places, pidfile: join(directory, 'pid'), bridge: bridgeName(directory) });
  const log = openSync(join(directory, 'log'), 'w');
  // Its rules are set by addBridge: an engine that minds iptables itself would wipe those of another one.
  const daemon = spawn(
    'dockerd',
    [
      ...flags.flatMap(([name, value]) => [`--${name}`, value]),
      '--iptables=false',
      '--ip6tables=false',
      '-H',
      `unix://${join(directory, 'docker.sock')}`,
    ],
    { detached: true, stdio: ['ignore', log, log], env: { ...process.env, PATH: path } },
  );
  daemon.on('error', () => {});
  daemon.unref();
  closeSync(log);
  return daemon.pid ?? 0;
}

async function answers(env: Engine['env']): Promise<boolean> {
  const { code } = await run('docker', ['version'], { env: { ...process.env, ...env }, timeoutMs: 5_000 });
  return code === 0;
}

async function untilReady(directory: string, env: Engine['env'], pid: number): Promise<void> {
  const until = Date.now() + 60_000;
  while (Date.now() < until && isAlive(pid)) {
    if (await answers(env)) return;
    await sleep(100);
  }
  await stopEngine(directory);
  throw new GateError({
    code: 'engine-start',
    message: `the private Docker engine did not start: ${lastLine(readFileSync(join(directory, 'log'), 'utf8'))}`,
    fix: 'see the whole log in the folder named below, or start a Docker engine yourself',
    expected: `an engine that answers within a minute; its log is ${join(directory, 'log')}`,
  });
}

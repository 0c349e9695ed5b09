import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cacheFolder } from '../../../demo/cacheFolder.ts';
import { startEngine } from '../../../demo/engine/index.ts';
import { addUser, removeUser } from '../../../demo/engine/users.ts';
import { run } from '../../../demo/run.ts';
import { buildkitd } from './tools.ts';
import { unmountBelow } from './unmountBelow.ts';

/** The kinds of builder that the gate is tested on: the engine with either store, and a BuildKit of its own. */
export type EngineKind = 'classic' | 'containerd' | 'buildkit';

export interface TestEngine {
  readonly kind: EngineKind;
  /** The whole environment for docker: DOCKER_HOST, DOCKER_CONFIG, BUILDX_CONFIG, PATH. */
  readonly env: NodeJS.ProcessEnv;
  /** Name of the buildx builder to use. */
  readonly builder: string;
  /** Process id of the daemon that is ours to kill; null where the engine was found running. */
  readonly pid: number | null;
  stop(): Promise<void>;
}

/**
 * Opens an engine for a test: one that this machine runs already if it is of this kind, else a private one. Throws
 * where there is no way to one, so that the test fails and is never skipped.
 */
export function openEngine(kind: EngineKind): Promise<TestEngine> {
  return kind === 'buildkit' ? openBuildkit() : openDocker(kind);
}

/** The same around a function; the engine is closed whatever happens. */
export async function withEngine<T>(kind: EngineKind, use: (engine: TestEngine) => Promise<T>): Promise<T> {
  const engine = await openEngine(kind);
  try {
    return await use(engine);
  } finally {
    await engine.stop();
  }
}

async function openDocker(kind: 'classic' | 'containerd'): Promise<TestEngine> {
  const own = { ...process.env, BUILDX_BUILDER: undefined };
  if ((await storeOf(own)) === kind) {
    return { kind, env: own, builder: 'default', pid: null, stop: async () => {} };
  }
  const directory = join(cacheFolder(), 'e2e', kind);
  const engine = await startEngine({ store: kind, directory });
  const users = join(directory, 'users');
  addUser(users);
  const stop = async (): Promise<void> => {
    if (removeUser(users) === 0) await engine.stop();
  };
  return { kind, env: { ...own, ...engine.env }, builder: 'default', pid: engine.pid, stop };
}

async function storeOf(env: NodeJS.ProcessEnv): Promise<'classic' | 'containerd' | null> {
  const buildx = await run('docker', ['buildx', 'version'], { env, timeoutMs: 10_000 });
  const info = await run('docker', ['info', '--format', '{{.ServerVersion}} {{.DriverStatus}}'], {
    env,
    timeoutMs: 10_000,
  });
  if (buildx.code !== 0 || info.code !== 0 || !/^\d/.test(info.stdout)) return null;
  return info.stdout.includes('io.containerd.snapshotter') ? 'containerd' : 'classic';
}

/** A BuildKit of its own in a folder of its own, reached by the remote driver. The docker command is the classic engine's. */
async function openBuildkit(): Promise<TestEngine> {
  const directory = mkdtempSync(join(tmpdir(), 'size-gate-buildkit-'));
  const docker = await openDocker('classic');
  const env = { ...docker.env, BUILDX_CONFIG: join(directory, 'buildx') };
  const address = `unix://${join(directory, 'sock')}`;
  const daemon = spawn(
    await buildkitd(),
    ['--oci-worker=true', '--containerd-worker=false', '--addr', address, '--root', join(directory, 'root')],
    { env, stdio: 'ignore' },
  );
  const stop = async (): Promise<void> => {
    await end(daemon);
    await docker.stop();
    await unmountBelow(directory);
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    await mustRun(env, ['buildx', 'create', '--name', 'own', '--driver', 'remote', address]);
    await untilRunning(env, daemon);
  } catch (error) {
    await stop();
    throw error;
  }
  return { kind: 'buildkit', env, builder: 'own', pid: daemon.pid ?? null, stop };
}

async function untilRunning(env: NodeJS.ProcessEnv, daemon: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && daemon.exitCode === null; tries += 1) {
    const { stdout } = await run('docker', ['buildx', 'inspect', 'own'], { env });
    if (/^Status:\s+running/m.test(stdout)) return;
    await sleep(100);
  }
  throw new Error('buildkitd did not start');
}

async function end(daemon: ChildProcess): Promise<void> {
  if (daemon.exitCode !== null || daemon.signalCode !== null) return;
  daemon.kill('SIGTERM');
  await Promise.race([once(daemon, 'exit'), sleep(10_000)]);
  if (daemon.exitCode === null && daemon.signalCode === null) daemon.kill('SIGKILL');
}

async function mustRun(env: NodeJS.ProcessEnv, args: readonly string[]): Promise<void> {
  const { code, stderr } = await run('docker', args, { env });
  if (code !== 0) throw new Error(`docker ${args.join(' ')}: ${stderr}`);
}

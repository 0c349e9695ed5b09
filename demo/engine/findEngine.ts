import { run } from '../run.ts';

/**
 * Whether `docker` in this environment reaches an engine and has buildx. Asks the engine itself, because a
 * client alone (or a socket that nobody listens on) is common. Waits at most ten seconds.
 */
export async function findEngine(env: NodeJS.ProcessEnv): Promise<boolean> {
  const [engine, buildx] = await Promise.all([
    run('docker', ['version', '--format', '{{.Server.Version}}'], { env, timeoutMs: 10_000 }),
    run('docker', ['buildx', 'version'], { env, timeoutMs: 10_000 }),
  ]);
  return engine.code === 0 && engine.stdout.trim() !== '' && buildx.code === 0;
}

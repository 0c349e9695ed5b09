import { run } from '../run.ts';

/** The name of the builder that is the engine itself, after docker's context: only there the engine's images are found by name. */
export async function ownBuilder(env: NodeJS.ProcessEnv): Promise<string> {
  const { code, stdout } = await run('docker', ['context', 'show'], { env });
  return code === 0 && stdout.trim() !== '' ? stdout.trim() : 'default';
}

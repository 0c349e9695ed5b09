import { run } from '../run.ts';
import type { StandIn } from './images.ts';

/** Those of the images that the engine neither has nor can fetch. Asks for descriptions only and pulls nothing; waits at most 20 seconds. */
export async function unreachable(images: readonly StandIn[], env: NodeJS.ProcessEnv): Promise<StandIn[]> {
  const found = await Promise.all(images.map(({ image }) => isThere(image, env)));
  return images.filter((_, index) => !found[index]);
}

async function isThere(image: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const asked = [
    ['image', 'inspect', image],
    ['buildx', 'imagetools', 'inspect', image],
  ];
  for (const args of asked)
    if ((await run('docker', args, { env, timeoutMs: 20_000 })).code === 0) return true;
  return false;
}

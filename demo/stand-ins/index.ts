import { join } from 'node:path';
import { cacheFolder } from '../cacheFolder.ts';
import { type BuildOptions, buildStandIns } from './buildStandIns.ts';
import { standInImages, standInTag } from './images.ts';
import { unreachable } from './unreachable.ts';

/**
 * The build contexts that put stand-ins in the place of those base images that can't be had here, for the
 * gate's `build-contexts`; empty where Docker Hub can be reached. Says so, and makes the missing ones.
 */
export async function standIns(
  given: Pick<BuildOptions, 'env' | 'log'> & Partial<BuildOptions>,
): Promise<Record<string, string>> {
  const options = { directory: join(cacheFolder(), 'stand-ins'), live: () => {}, ...given };
  const missing = await unreachable(standInImages, options.env);
  if (missing.length === 0) return {};
  options.log(
    `Docker Hub can't be reached: stand-ins of about the same size take the place of ${missing.map(({ image }) => image).join(', ')}`,
  );
  await buildStandIns(missing, options);
  return Object.fromEntries(missing.map(({ image }) => [image, `docker-image://${standInTag(image)}`]));
}

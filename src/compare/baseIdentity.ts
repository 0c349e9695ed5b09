import type { PlannedImage } from '../nouns/index.ts';

/**
 * What an image starts FROM, in the notation of `--build-context`: the name that its Dockerfile says, and `=SOURCE`
 * where the configuration puts a build context in its place. Two images with the same one start from the same thing,
 * so long as nobody moves it.
 */
export function baseIdentity({ baseName, build }: Pick<PlannedImage, 'baseName' | 'build'>): string {
  const source = Object.entries(build.buildContexts).find(([name]) => plain(name) === plain(baseName))?.[1];
  return source === undefined ? baseName : `${baseName}=${source}`;
}

/** BuildKit compares the names of contexts and of images after completing both. */
function plain(name: string): string {
  return name.replace(/^(?:docker\.io\/)?(?:library\/)?/, '').replace(/:latest$/, '');
}

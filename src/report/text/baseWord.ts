/**
 * A base image as its Dockerfile names it, without the build context in its place (see `baseIdentity`). The name of an
 * image has no `=` (distribution/reference). Hostile text.
 */
export function baseWord(baseName: string): string {
  return baseName.replace(/=.*$/s, '');
}

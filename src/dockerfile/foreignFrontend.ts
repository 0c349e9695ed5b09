/**
 * True for the image of a Dockerfile reader (`# syntax=`, or the build argument BUILDKIT_SYNTAX) that is not
 * BuildKit's own: it may know instructions that BuildKit's does not, and take what it likes from the context.
 */
export function isForeignFrontend(syntax: string | null): boolean {
  return syntax !== null && !/^(docker\.io\/)?docker\/dockerfile(-upstream)?([:@]|$)/.test(syntax);
}

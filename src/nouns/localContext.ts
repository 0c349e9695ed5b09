/** What buildx takes for a context that is no folder (docker/buildx, build/opt.go). */
const remote = /^((docker-image|https?|git|ssh):\/\/|(target|input):|git@|github\.com\/)/;

/**
 * The path in a named build context's source: of a folder, or of an OCI layout's folder, with its tag or digest.
 * Null for an image, a URL, another target.
 */
export function localContext(
  source: string,
): { readonly kind: 'folder' | 'layout'; readonly path: string } | null {
  const layout = /^oci-layout:(?:\/\/)?(.*)$/.exec(source)?.[1];
  if (layout !== undefined) return { kind: 'layout', path: layout };
  return remote.test(source) ? null : { kind: 'folder', path: source };
}

/** What the placeholders of a cache entry stand for. */
export interface ImageName {
  readonly service: string;
  readonly id: string;
}

/**
 * A cache entry with `{service}` and `{image}` replaced. GitHub's cache keeps one entry per scope, and images
 * that share one overwrite each other's; so a `type=gha` without a scope gets the image's own.
 * Source: docs.docker.com/build/cache/backends/gha (scope).
 */
export function expandCache(entry: string, { service, id }: ImageName): string {
  const image = cacheName(id);
  const expanded = entry.replaceAll('{service}', cacheName(service)).replaceAll('{image}', image);
  const fields = expanded.split(',').map((field) => field.trim());
  const isGha = fields.some((field) => field.toLowerCase() === 'type=gha');
  const hasScope = fields.some((field) => field.toLowerCase().startsWith('scope='));
  return isGha && !hasScope ? `${expanded},scope=${image}` : expanded;
}

/** `sutra-api@enterprise:linux/arm64` → `sutra-api-enterprise-linux-arm64`: good in a scope, a tag and a path. */
function cacheName(id: string): string {
  return id.replace(/[^\p{L}\p{N}_.-]+/gu, '-');
}

import type { Driver } from '../nouns/index.ts';

/** What `docker buildx inspect` says of a builder and its first node. */
export interface InspectedBuilder {
  readonly name: string;
  /** Null where buildx could not find out, or names a driver that we don't know. */
  readonly driver: Driver | null;
  readonly endpoint: string | null;
  /** `running`, `inactive`, `stopped`, …; null when it isn't said. */
  readonly status: string | null;
  readonly buildkitVersion: string | null;
  readonly platform: string | null;
  /** Hostile text. */
  readonly error: string | null;
}

const drivers: readonly Driver[] = ['docker', 'docker-container', 'remote', 'kubernetes', 'cloud'];

/**
 * Reads the text of `docker buildx inspect`: the only form that all versions have. Keys before `Nodes:` are the
 * builder's, those after it the first node's. Null when it names no builder.
 */
export function parseBuilder(text: string): InspectedBuilder | null {
  const [head = '', node = ''] = text.split(/^Nodes:[ \t]*$/m, 2);
  const name = field(head, 'Name');
  if (name === null) return null;
  const driver = field(head, 'Driver');
  return {
    name,
    driver: drivers.find((known) => known === driver) ?? null,
    endpoint: field(node, 'Endpoint'),
    status: field(node, 'Status'),
    // "Buildkit:" up to buildx 0.12.
    buildkitVersion: field(node, 'BuildKit version') ?? field(node, 'Buildkit'),
    // A star marks the platforms that the user set by hand.
    platform: field(node, 'Platforms')?.split(',')[0]?.replace('*', '').trim() || null,
    error: field(head, 'Error') ?? field(node, 'Error'),
  };
}

function field(text: string, key: string): string | null {
  const match = new RegExp(`^${key}:[ \\t]*(.*)$`, 'm').exec(text);
  return match?.[1]?.trim() || null;
}

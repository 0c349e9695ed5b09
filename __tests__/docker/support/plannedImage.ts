import type { BuildOptions, PlannedImage } from '../../../src/nouns/index.ts';

const options: BuildOptions = {
  buildArgs: {},
  target: null,
  buildContexts: {},
  secretEnvs: {},
  secretFiles: {},
  ssh: [],
  cacheFrom: [],
  cacheTo: [],
  pull: false,
  noCache: false,
  network: null,
  labels: {},
  timeoutMs: 60_000,
};

/** An image to build, `packages/api/Dockerfile` from the root, with what the test cares about laid over it. */
export function plannedImage(
  build: Partial<BuildOptions> = {},
  image: Partial<Omit<PlannedImage, 'build'>> = {},
): PlannedImage {
  return {
    id: 'api',
    service: 'api',
    variant: null,
    platform: null,
    role: 'gated',
    dockerfile: 'packages/api/Dockerfile',
    context: { path: '.', reason: 'the root', candidates: [] },
    baseName: 'scratch',
    instructions: [],
    limit: null,
    target: null,
    maxIncrease: null,
    noiseFloorBytes: 0,
    ...image,
    build: { ...options, ...build },
  };
}

import { type GoTool, goTool } from '../../../demo/goTool.ts';

const goTools = {
  crane: {
    name: 'crane',
    module: 'github.com/google/go-containerregistry',
    version: 'v0.22.1',
    program: 'cmd/crane',
  },
  buildkitd: {
    name: 'buildkitd',
    module: 'github.com/moby/buildkit',
    version: 'v0.34.2',
    program: 'cmd/buildkitd',
  },
  dive: {
    name: 'dive',
    module: 'github.com/wagoodman/dive',
    // The tip of its main branch: the last release, 0.13.1, is older.
    version: 'v0.13.2-0.20250516191726-d6c691947f8f',
    program: 'cmd/dive',
  },
  syft: {
    name: 'syft',
    module: 'github.com/anchore/syft',
    version: 'v1.57.1',
    program: 'cmd/syft',
  },
} satisfies Record<string, GoTool>;

/** The path of `crane`, an independent reader of images; compiled into the user's cache folder the first time (30 s). */
export const crane = (): Promise<string> => goTool(goTools.crane);

/** The path of `buildkitd`, for a BuildKit outside the engine; compiled the first time (80 s). */
export const buildkitd = (): Promise<string> => goTool(goTools.buildkitd);

/** The path of `dive`, which the benchmark compares with; compiled the first time (26 s). */
export const dive = (): Promise<string> => goTool(goTools.dive);

/** The path of `syft`, an independent reader of packages; compiled the first time (3 minutes). */
export const syft = (): Promise<string> => goTool(goTools.syft);

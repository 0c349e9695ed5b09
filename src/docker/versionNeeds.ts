import semver from 'semver';
import type { BuilderInfo, PlannedImage, Problem } from '../nouns/index.ts';

/** A feature in use, and the oldest versions that have it. */
export interface VersionNeed {
  readonly feature: string;
  readonly buildx?: string;
  readonly buildkit?: string;
  /** Of the engine, where BuildKit lives inside it (docker driver). */
  readonly engine?: string;
}

// Sources: release notes of docker/buildx and moby/buildkit; docker/docs "OCI and Docker exporters".
const layoutExport: VersionNeed = {
  feature: 'the export of an image into a folder (type=oci,tar=false)',
  buildx: '0.10.0',
  buildkit: '0.11.0',
  engine: '24.0.0',
};
const idFile: VersionNeed = { feature: 'docker buildx build --iidfile', buildx: '0.6.0', engine: '20.10.0' };
const namedContexts: VersionNeed = {
  feature: 'build-contexts',
  buildx: '0.8.0',
  buildkit: '0.10.0',
  engine: '23.0.0',
};
const secretsByEnvironment: VersionNeed = { feature: 'secret-envs', buildx: '0.6.0' };

/** The features that this run uses, given the images and the way in which their bytes leave the builder. */
export function versionNeeds(images: readonly PlannedImage[], builder: BuilderInfo): VersionNeed[] {
  const uses = (has: (image: PlannedImage) => boolean): boolean => images.some(has);
  return [
    builder.store === 'classic' ? idFile : layoutExport,
    ...(uses((image) => Object.keys(image.build.buildContexts).length > 0) ? [namedContexts] : []),
    ...(uses((image) => Object.keys(image.build.secretEnvs).length > 0) ? [secretsByEnvironment] : []),
  ];
}

/** One problem per program that is older than a feature in use needs. An unknown version is never too old. */
export function tooOld(builder: BuilderInfo, needs: readonly VersionNeed[]): Problem[] {
  const inEngine = builder.driver === 'docker';
  return needs.flatMap((need) => [
    ...compare('buildx', builder.buildxVersion, need.buildx, need.feature),
    ...compare('BuildKit', inEngine ? null : builder.buildkitVersion, need.buildkit, need.feature),
    ...compare('the Docker engine', inEngine ? builder.engineVersion : null, need.engine, need.feature),
  ]);
}

function compare(what: string, found: string | null, least: string | undefined, feature: string): Problem[] {
  const version = readVersion(found);
  if (least === undefined || version === null || semver.gte(version, least)) return [];
  return [
    {
      code: 'version-too-old',
      message: `${what} is ${version}, which is too old for ${feature}`,
      expected: `${what} ${least} or newer`,
      fix: `update ${what === 'buildx' ? 'the buildx plugin of docker' : what}`,
    },
  ];
}

/**
 * The semantic version in a version as reported: `0.29.1` of `0.29.1+ds1`. Null for none, and for
 * `v0.0.0+unknown`: how a build from source calls itself, which says nothing of its age.
 */
export function readVersion(reported: string | null): string | null {
  const version = semver.coerce(reported)?.version ?? null;
  return version === '0.0.0' ? null : version;
}

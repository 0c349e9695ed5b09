import { GateError, type Problem } from '../nouns/index.ts';

/** Codes of what can be wrong with an image's bytes. Stable: machines may switch on them. */
export type ImageProblemCode =
  | 'image-archive-damaged'
  | 'image-blob-damaged'
  | 'image-blob-missing'
  | 'image-digest-mismatch'
  | 'image-layer-damaged'
  | 'image-layer-hostile'
  | 'image-metadata-invalid'
  | 'image-no-platform'
  | 'image-profile-lost'
  | 'image-not-found'
  | 'image-not-recognised'
  | 'image-too-large'
  | 'image-unsupported';

/** What to do about each, where the place that finds it knows nothing better. */
const fixes: Readonly<Record<ImageProblemCode, string>> = {
  'image-archive-damaged': 'save or export the image again, and check that the disk is not full',
  'image-blob-damaged': 'save or export the image again, and check that the disk is not full',
  'image-blob-missing': 'export the whole image again',
  'image-digest-mismatch': 'build or export the image again: its bytes are not those that it describes',
  'image-layer-damaged': 'build or export the image again',
  'image-layer-hostile':
    'do not run this image before you know what made it so; build it again from sources you trust',
  'image-metadata-invalid':
    'build or export the image again, with docker buildx or another maker of OCI images',
  'image-no-platform': 'name an image, or an archive or layout of one; attestations alone can not be weighed',
  'image-profile-lost': 'run it again: the layer is read anew then',
  'image-not-found': 'check the path, and that this user may read it',
  'image-not-recognised': 'give an archive by docker save, or an OCI layout as a folder or a tar',
  'image-too-large':
    'build the image with fewer and smaller parts: this is beyond what engines and registries take',
  'image-unsupported':
    'export the image with layers as plain tar, gzip or zstd, and a manifest of schema 2 or OCI',
};

/**
 * A GateError that says what is wrong with an image's bytes. `message` may hold only text of ours and what went
 * through `quote`, because names and digests in an image are hostile.
 */
export function unreadable(
  code: ImageProblemCode,
  message: string,
  extra: { expected?: string; fix?: string; cause?: unknown } = {},
): GateError {
  const problem: Problem = {
    code,
    message,
    ...(extra.expected === undefined ? {} : { expected: extra.expected }),
    fix: extra.fix ?? fixes[code],
  };
  return new GateError(problem, extra.cause === undefined ? undefined : { cause: extra.cause });
}

/** The record of a layer that was read in this or an earlier run is gone or damaged. */
export function profileLost(diffId: string): GateError {
  return unreadable('image-profile-lost', `the profile of layer ${diffId} on disk is damaged`, {
    fix: 'export the whole image again; the damaged profile is not used any more',
  });
}

/** The same error with the part of the image that it belongs to in front: `layer sha256:…: the tar …`. */
export function within(part: string, error: unknown): unknown {
  if (!(error instanceof GateError)) return error;
  const problems = error.problems.map((problem) => ({ ...problem, message: `${part}: ${problem.message}` }));
  return new GateError(problems, { cause: error });
}

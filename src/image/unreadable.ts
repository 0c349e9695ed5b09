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

const fixes: Partial<Record<ImageProblemCode, string>> = {
  'image-archive-damaged': 'Save or export the image again, and check that the disk is not full.',
  'image-blob-damaged': 'Save or export the image again, and check that the disk is not full.',
  'image-blob-missing': 'Export the whole image again.',
  'image-digest-mismatch': 'The bytes are not those that the image describes: build or export it again.',
  'image-layer-damaged': 'Build or export the image again.',
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
  const fix = extra.fix ?? fixes[code];
  const problem: Problem = {
    code,
    message,
    ...(extra.expected === undefined ? {} : { expected: extra.expected }),
    ...(fix === undefined ? {} : { fix }),
  };
  return new GateError(problem, extra.cause === undefined ? undefined : { cause: extra.cause });
}

/** The same error with the part of the image that it belongs to in front: `layer sha256:…: the tar …`. */
export function within(part: string, error: unknown): unknown {
  if (!(error instanceof GateError)) return error;
  const problems = error.problems.map((problem) => ({ ...problem, message: `${part}: ${problem.message}` }));
  return new GateError(problems, { cause: error });
}

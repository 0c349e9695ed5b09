import { baseIdentity } from '../compare/index.ts';
import type { Outcome } from '../judge/index.ts';
import type { BaselineImage, PlannedImage, Problem } from '../nouns/index.ts';

/** What an image is called, where it is made, and from what. */
export function identityOf(image: PlannedImage) {
  const { id, service, variant, platform, dockerfile } = image;
  return { id, service, variant, platform, dockerfile, baseName: baseIdentity(image) };
}

/** An image of the base commit without a size. */
export function unknownImage(image: PlannedImage, problem: Problem): BaselineImage {
  return { ...identityOf(image), how: 'built', profile: null, problem };
}

/** An image that was built from the base commit's checkout, or why it was not. */
export function builtImage(image: PlannedImage, outcome: Outcome, commit: string): BaselineImage {
  if (outcome.kind === 'measured')
    return { ...identityOf(image), how: 'built', profile: outcome.profile, problem: null };
  const { where, ...problem } = outcome.kind === 'failed' ? outcome.failure.problem : outcome.problem;
  // A link to that place would lead to the file as it is now.
  const line = where?.line === undefined ? '' : `, line ${where.line}`;
  const place = where === undefined ? '' : ` (${where.file}${line})`;
  return unknownImage(image, {
    ...problem,
    code: 'baseline-not-built',
    message: `at the base commit ${commit.slice(0, 12)}: ${problem.message}${place}`,
  });
}

import { GateError, type ImageContents, type ImageProfile } from '../../nouns/index.ts';

/** Whose an image's bytes are. Throws GateError where nobody has looked. */
export function contentsOf(profile: ImageProfile): ImageContents {
  if (profile.contents !== null) return profile.contents;
  throw new GateError({
    code: 'inspect-no-owners',
    message: 'what this image contains is not known',
    fix: 'inspect the image itself, not an old report of it',
  });
}

import { GateError, type ImageProfile } from '../nouns/index.ts';
import { plainText } from '../report/index.ts';

/** The image of the platform that a flag names. Throws GateError, with the platforms there are, for another. */
export function platformOf<Image extends { readonly profile: ImageProfile }>(
  images: readonly Image[],
  wanted: unknown,
): Image {
  const found = images.find(({ profile }) => profile.platform === wanted);
  if (found !== undefined) return found;
  throw new GateError({
    code: 'inspect-no-platform',
    message: `the image has no platform ${plainText(String(wanted), 60)}`,
    expected: images.map(({ profile }) => plainText(profile.platform, 60)).join(', '),
    fix: 'name one of those, or leave --platform out',
  });
}

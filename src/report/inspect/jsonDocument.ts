import type { ImageProfile } from '../../nouns/index.ts';
import { safeJson } from '../renderJson.ts';

/** `{ "platforms": [ … ] }`: whole bytes, null where a size is unknown. */
export function jsonDocument(platforms: readonly object[]): string {
  return `${safeJson({ platforms })}\n`;
}

/** What every view says of an image before its own: which one it is, and its sizes in bytes. */
export function identity(profile: ImageProfile) {
  const { platform, configDigest, unpackedBytes, compressedBytes, wasteBytes, baseBytes, ownBytes } = profile;
  return { platform, configDigest, unpackedBytes, compressedBytes, wasteBytes, baseBytes, ownBytes };
}

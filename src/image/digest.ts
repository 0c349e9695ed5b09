import { createHash } from 'node:crypto';
import { quote } from './quote.ts';
import { unreadable } from './unreadable.ts';

/** How digests are written: algorithm and 64 lower-case hexadecimal digits. */
const form = /^sha256:([0-9a-f]{64})$/;

/** True for `sha256:` and 64 lower-case hexadecimal digits. */
export function isDigest(text: string): boolean {
  return form.test(text);
}

/**
 * Checks a digest from a manifest, index or configuration and returns it. Throws `image-unsupported` for another
 * algorithm and `image-metadata-invalid` for anything else; `where` says whose digest it is.
 * Only SHA-256 is met in practice (OCI image specification, descriptor.md: SHA-512 is optional).
 */
export function checkedDigest(text: string, where: string): string {
  if (form.test(text)) return text;
  if (/^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[A-Za-z0-9=_-]+$/.test(text) && !text.startsWith('sha256:')) {
    throw unreadable(
      'image-unsupported',
      `the digest of ${where} uses an algorithm that can't be checked: ${quote(text)}`,
      {
        expected: 'sha256:… with 64 hexadecimal digits',
      },
    );
  }
  throw unreadable('image-metadata-invalid', `the digest of ${where} is malformed: ${quote(text)}`, {
    expected: 'sha256: and 64 lower-case hexadecimal digits',
  });
}

/** The hexadecimal digits of a digest, which are the blob's file name in an OCI layout. */
export function digestHex(digest: string): string {
  return digest.slice('sha256:'.length);
}

/** `sha256:…` of the bytes. */
export function sha256(bytes: Uint8Array | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

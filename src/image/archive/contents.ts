import { posix } from 'node:path';
import type { BlobSource } from '../blob/source.ts';
import { digestHex, isDigest } from '../digest.ts';

/** What an archive holds, found by path; blobs are also found by digest, at `blobs/sha256/<hex>`. */
export interface ArchiveContents extends BlobSource {
  has(path: string): boolean;
  /** The text of a small file in the archive, or null where there is none or it is not JSON. */
  text(path: string): Promise<string | null>;
  /** Digest of a file that was read while streaming by; null where it was not. */
  digestOf(path: string): string | null;
}

/** Where a blob lies in an archive: by digest as in an OCI layout, or by path. */
export function archivePath(name: string): string {
  return isDigest(name) ? `blobs/sha256/${digestHex(name)}` : name;
}

/**
 * The path that a link in the archive leads to. Old `docker save` wrote a layer that occurs twice as a symbolic link
 * (`../<id>/layer.tar`), other tools as a hard link (a path from the root).
 */
export function linkedPath(from: string, target: string, symbolic: boolean): string {
  const joined = symbolic ? posix.join('/', posix.dirname(from), target) : posix.join('/', target);
  return joined.slice(1);
}

/** Follows links (at most 40, as Linux does) to a path that is no link. */
export function resolveLinks(links: ReadonlyMap<string, string>, path: string): string {
  let at = path;
  for (let i = 0; i < 40; i += 1) {
    const next = links.get(at);
    if (next === undefined) return at;
    at = next;
  }
  return path;
}

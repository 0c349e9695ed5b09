import type { OwnedPackage } from './contents.ts';

/**
 * Bytes of a package that instructions on top of the base image brought, copies that later ones hide included: what
 * the image would shrink by without it. What the base image has of it stays, though a newer version may hide it now.
 */
export function addedBytes({ from, ownedBytes, wastedBytes, parts }: OwnedPackage): number {
  if (parts) return parts.reduce((sum, part) => sum + (part.from === 'own' ? part.bytes : 0), 0);
  return from === 'own' ? ownedBytes + wastedBytes : 0;
}

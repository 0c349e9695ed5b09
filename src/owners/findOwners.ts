import { attribute } from './attribute.ts';
import type { ImageFileSystem, Owners } from './types.ts';

/** Whose an image's bytes are; see `attribute`. */
export function findOwners(fs: ImageFileSystem): Owners {
  return attribute(fs).owners;
}

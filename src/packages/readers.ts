import type { Linker, Reader } from './types.ts';

/** All readers. Of several that want the same file each sees it. */
export const readers: readonly Reader[] = [];

export const linkers: readonly Linker[] = [];

import type { ImageFileSystem, Owners } from './types.ts';

/** Whose each file is: indices into `owners.packages` by the files' places, -1 where nobody's. */
export interface Attribution {
  readonly owners: Owners;
  readonly ownerOfFile: ArrayLike<number>;
  readonly ownerOfWasted: ArrayLike<number>;
}

/** For now nobody's. */
export function attribute({ files, wasted }: ImageFileSystem): Attribution {
  const sum = (list: readonly { readonly bytes: number }[]) =>
    list.reduce((total, { bytes }) => total + bytes, 0);
  return {
    owners: {
      ...{ packages: [], waste: [], identical: [], folders: [], problems: [] },
      unowned: [
        { kind: 'other', place: null, bytes: sum(files), files: files.length },
        { kind: 'waste', place: null, bytes: sum(wasted), files: wasted.length },
      ],
    },
    ownerOfFile: new Int32Array(files.length).fill(-1),
    ownerOfWasted: new Int32Array(wasted.length).fill(-1),
  };
}

export function findOwners(fs: ImageFileSystem): Owners {
  return attribute(fs).owners;
}

import type { WastedFile } from '../../owners/index.ts';
import { maxWastedFiles } from '../limits.ts';
import type { Inode } from './node.ts';

type Wasted = { -readonly [K in keyof WastedFile]: WastedFile[K] };

/** The files that are in a layer and not in the finished image, in the order in which they went. Bytes add up exactly. */
export class WasteList {
  readonly files: Wasted[] = [];
  /** Beyond the limit all of one kind are one entry, whose path is that of the first. */
  readonly #rest = new Map<string, Wasted>();
  readonly #most: number;

  constructor(most = maxWastedFiles) {
    this.#most = most;
  }

  add(inode: Inode, path: string, hiddenBy: number, how: WastedFile['how']): void {
    const { bytes, layer, crc } = inode;
    inode.hiddenBy = hiddenBy;
    inode.at = -1;
    const wasted = { path, bytes, layer, hiddenBy, how, crc: crc < 0 ? null : crc };
    if (this.files.length < this.#most) {
      inode.at = this.files.push(wasted) - 1;
      return;
    }
    const key = `${layer} ${hiddenBy} ${how}`;
    const before = this.#rest.get(key);
    if (before === undefined) this.#rest.set(key, { ...wasted, crc: null });
    else before.bytes += bytes;
  }

  /**
   * What a whiteout took away and the same layer brings anew was overwritten: `RUN rm -rf x && cp -r y x` comes as an
   * opaque folder. For the files from number `from` on.
   */
  settle(from: number, isBack: (path: string) => boolean): void {
    for (let i = from; i < this.files.length; i += 1) {
      const file = this.files[i] as Wasted;
      if (file.how === 'deleted' && isBack(file.path)) file.how = 'overwritten';
    }
  }

  all(): readonly WastedFile[] {
    return this.#rest.size === 0 ? this.files : [...this.files, ...this.#rest.values()];
  }
}

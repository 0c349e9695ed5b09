import type { PageStore } from '../readData.ts';
import { type Entry, entriesOf } from './findHits.ts';

/** All that can be found, read image by image while the page stays quick. */
export interface SearchIndex {
  /** Begins to read, once. */
  readonly start: () => void;
  /** What was read so far. */
  readonly entries: () => readonly (readonly Entry[])[];
  readonly complete: () => boolean;
}

/** Images after which a key or a click has its turn: some milliseconds each. */
const atOnce = 16;

/** Makes an index that calls `onMore` when it has read more, at most a few times a second. */
export function createIndex(store: PageStore, onMore: () => void): SearchIndex {
  const entries: (readonly Entry[])[] = [];
  let started = false;
  const complete = () => entries.length >= store.run.images;

  const read = (): void => {
    const until = Math.min(store.run.images, entries.length + atOnce);
    for (let at = entries.length; at < until; at += 1) {
      const image = store.image(at);
      entries.push(image ? entriesOf(image, at) : []);
    }
    if (!complete()) setTimeout(read);
  };
  let told = 0;
  const tell = (): void => {
    if (entries.length > told) onMore();
    told = entries.length;
    if (!complete()) setTimeout(tell, 300);
  };

  return {
    start: () => {
      if (started) return;
      started = true;
      read();
      if (!complete()) setTimeout(tell, 300);
    },
    entries: () => entries,
    complete,
  };
}

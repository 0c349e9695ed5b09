import { unpack } from '../pack.ts';
import type { PageImage, PageRun } from '../pageData.ts';

/** What the file holds for its script. Each image is read when it is asked for, and kept. */
export interface PageStore {
  readonly run: PageRun;
  /** Null where there is none of that index. */
  readonly image: (index: number) => PageImage | null;
}

/** Finds the data in the page. It was written by `renderHtml` from a report that its schema accepted. */
export function readData(): PageStore {
  const texts = [...document.querySelectorAll('script[data-image]')];
  const known = new Map<number, PageImage>();
  return {
    run: JSON.parse(document.querySelector('script[data-run]')?.textContent ?? 'null'),
    image: (index) => {
      const found = known.get(index);
      const text = texts[index]?.textContent;
      if (found || !text) return found ?? null;
      const image = imageOf(unpack(JSON.parse(text)));
      known.set(index, image);
      return image;
    },
  };
}

/** The same file wrote it, from a report that was checked; a second schema would cost more than the page. */
function imageOf(data: unknown): PageImage {
  return data as PageImage;
}

import type { PageImage, PageRun } from '../pageData.ts';
import { unpackImage } from './unpackImage.ts';

/** What the file holds for its script. Each image is read when it is asked for, and kept. */
export interface PageStore {
  readonly run: PageRun;
  /** Null where there is none of that index. */
  readonly image: (index: number) => PageImage | null;
}

/** Finds the data in the page, which `renderHtml` wrote. */
export function readData(): PageStore {
  const texts = [...document.querySelectorAll('script[data-image]')];
  const known = new Map<number, PageImage>();
  return {
    run: JSON.parse(document.querySelector('script[data-run]')?.textContent ?? 'null'),
    image: (index) => {
      const found = known.get(index);
      const text = texts[index]?.textContent;
      if (found || !text) return found ?? null;
      const image = unpackImage(text);
      known.set(index, image);
      return image;
    },
  };
}

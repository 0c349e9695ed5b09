import { githubLinks } from '../../markdown/links.ts';
import type { ViewContext } from '../view/context.ts';
import type { PageStore } from './readData.ts';
import { type ShownImage, showImage } from './showImage.ts';

/** The one image that is shown. */
export interface Viewer {
  readonly shown: () => ShownImage | null;
  /** Shows the image of an index in the report; the one before stays where there is none. */
  readonly show: (index: number) => ShownImage | null;
  /** Goes where the page's address leads: to an image, or to a section of one. */
  readonly follow: () => void;
}

/** Shows images in an element, one at a time. */
export function createViewer(main: HTMLElement, store: PageStore): Viewer {
  const context: ViewContext = { links: store.run.links && githubLinks(store.run.links) };
  const { anchors } = store.run;
  let shown: ShownImage | null = null;
  let index = -1;

  const show = (next: number): ShownImage | null => {
    const image = store.image(next);
    const anchor = anchors[next];
    if (!image || anchor === undefined || next === index) return shown;
    index = next;
    shown = showImage(image, anchor, context);
    main.replaceChildren(shown.element);
    shown.map?.draw();
    markCurrent(anchor);
    return shown;
  };

  const follow = (): void => {
    const [anchor = ''] = location.hash.slice(1).split('.');
    const next = anchors.indexOf(anchor);
    if (next === -1) return;
    show(next);
    const place = document.getElementById(location.hash.slice(1));
    place?.scrollIntoView();
    place?.querySelector<HTMLElement>('h2, h3')?.focus({ preventScroll: true });
  };

  return { show, follow, shown: () => shown };
}

function markCurrent(anchor: string): void {
  for (const each of document.querySelectorAll('#images [aria-current]'))
    each.removeAttribute('aria-current');
  document.querySelector(`#images a[href="#${anchor}"]`)?.setAttribute('aria-current', 'true');
}

import { githubLinks } from '../../markdown/links.ts';
import type { ViewContext } from '../view/context.ts';
import { followHit } from './followHit.ts';
import { readData } from './readData.ts';
import { createSearch } from './search/searchView.ts';
import { type ShownImage, showImage } from './showImage.ts';

/** The script of the HTML report: one image at a time, its map, all rows, and the search. */
function start(): void {
  const main = document.getElementById('main');
  const toolbar = document.getElementById('toolbar');
  if (!main || !toolbar) return;
  const store = readData();
  const context: ViewContext = { links: store.run.links && githubLinks(store.run.links) };
  let shown: ShownImage | null = null;
  let index = -1;

  const show = (next: number): ShownImage | null => {
    const image = store.image(next);
    if (!image || next === index) return shown;
    index = next;
    shown = showImage(image, next, context);
    main.replaceChildren(shown.element);
    shown.map?.draw();
    markCurrent(next);
    return shown;
  };

  const follow = (): void => {
    const match = /^#image-(\d{1,6})(-[a-z-]{1,40})?$/.exec(location.hash);
    if (!match) return;
    show(Number(match[1]));
    const place = document.getElementById(location.hash.slice(1));
    place?.scrollIntoView();
    place?.querySelector<HTMLElement>('h2, h3')?.focus({ preventScroll: true });
  };

  document.documentElement.classList.add('scripted');
  toolbar.hidden = false;
  toolbar.append(createSearch(store, (entry) => followHit(entry, store, show)));
  if (store.run.images > 0) show(store.run.first);
  follow();
  addEventListener('hashchange', follow);
  // A click on the address that is there already changes no hash.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.getAttribute('href') === location.hash) follow();
  });
  redraw(() => shown);
}

function markCurrent(index: number): void {
  for (const each of document.querySelectorAll('#images [aria-current]'))
    each.removeAttribute('aria-current');
  document.querySelector(`#images a[href="#image-${index}"]`)?.setAttribute('aria-current', 'true');
}

/** Draws the map anew where its width changes: by the window, by a turned phone, by paper. */
function redraw(shown: () => ShownImage | null): void {
  let width = innerWidth;
  let waiting = 0;
  addEventListener('resize', () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => {
      if (innerWidth === width) return;
      width = innerWidth;
      shown()?.map?.draw();
    });
  });
  const paper = 660;
  addEventListener('beforeprint', () => shown()?.map?.draw(paper));
  addEventListener('afterprint', () => shown()?.map?.draw());
}

start();

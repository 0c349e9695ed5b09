import { createViewer } from './createViewer.ts';
import { followHit } from './followHit.ts';
import { readData } from './readData.ts';
import { createSearch } from './search/searchView.ts';
import type { ShownImage } from './showImage.ts';

/** The script of the HTML report: one image at a time, its map, all rows, and the search. */
function start(): void {
  const main = document.getElementById('main');
  const toolbar = document.getElementById('toolbar');
  if (!main || !toolbar) return;
  const store = readData();
  const { show, shown, follow } = createViewer(main, store);
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
  redraw(shown);
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

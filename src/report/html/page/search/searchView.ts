import { h } from '../../html.ts';
import { countText } from '../../view/words.ts';
import type { PageStore } from '../readData.ts';
import { elementOf, toDom } from '../toDom.ts';
import { type Entry, entriesOf, findHits } from './findHits.ts';
import { hitHtml } from './hitHtml.ts';

const most = 40;

/** The search over all images. `/` goes to it from anywhere, Escape leaves it. */
export function createSearch(store: PageStore, onHit: (entry: Entry) => void): HTMLElement {
  const element = elementOf(searchHtml());
  const input = element.querySelector('input');
  const list = element.querySelector('ul');
  const status = element.querySelector('[role=status]');
  if (!input || !list || !status) throw new Error('the search lacks a part');
  let entries: readonly (readonly Entry[])[] | null = null;
  let shown: readonly Entry[] = [];

  const search = (): void => {
    entries ??= readEntries(store);
    const hits = findHits(entries, input.value, most);
    shown = hits.shown;
    list.replaceChildren(...shown.map((entry, index) => toDom(hitHtml(entry, index, store))));
    list.hidden = shown.length === 0;
    status.textContent = statusText(input.value, shown.length, hits.count);
  };
  const close = (): void => {
    input.value = '';
    search();
  };

  input.addEventListener('input', search);
  element.addEventListener('click', ({ target }) => {
    const index = target instanceof Element ? target.closest('button')?.dataset.hit : undefined;
    const hit = index === undefined ? undefined : shown[Number(index)];
    if (!hit) return;
    close();
    onHit(hit);
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      close();
      input.blur();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step(element, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && event.target === input) list.querySelector('button')?.click();
  });
  document.addEventListener('keydown', (event) => {
    const writing = event.target instanceof HTMLInputElement && event.target.type === 'search';
    if (event.key !== '/' || writing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  return element;
}

function searchHtml() {
  return h(
    'search',
    { class: 'search' },
    h(
      'label',
      {},
      h('span', { class: 'unseen' }, 'Search packages, lines and paths'),
      h('input', {
        type: 'search',
        placeholder: 'Search packages, lines, paths',
        autocomplete: 'off',
        spellcheck: 'false',
        'aria-keyshortcuts': '/',
      }),
    ),
    h('p', { role: 'status', class: 'unseen' }),
    h('ul', { class: 'hits', hidden: true }),
  );
}

function readEntries(store: PageStore): readonly (readonly Entry[])[] {
  return Array.from({ length: store.run.images }, (_, index) => {
    const image = store.image(index);
    return image ? entriesOf(image, index) : [];
  });
}

function statusText(query: string, shown: number, count: number): string {
  if (query.trim() === '') return '';
  if (count === 0) return 'nothing found';
  return count > shown ? `${shown} of ${countText(count)} hits` : `${count} hits`;
}

/** From the field into the list and through it. */
function step(element: HTMLElement, by: number): void {
  const stops: Element[] = [...element.querySelectorAll('input, .hits button')];
  const at = stops.indexOf(document.activeElement ?? element);
  const stop = stops[Math.max(0, Math.min(stops.length - 1, at + by))];
  if (stop instanceof HTMLElement) stop.focus();
}

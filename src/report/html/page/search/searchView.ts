import { h } from '../../html.ts';
import { countText } from '../../view/words.ts';
import type { PageStore } from '../readData.ts';
import { elementOf, toDom } from '../toDom.ts';
import { createIndex } from './createIndex.ts';
import { type Entry, findHits } from './findHits.ts';
import { hitHtml } from './hitHtml.ts';

const most = 40;

/** The search over all images. `/` goes to it from anywhere, Escape leaves it. */
export function createSearch(store: PageStore, onHit: (entry: Entry) => void): HTMLElement {
  const element = elementOf(searchHtml());
  const parts = partsOf(element);
  const { input } = parts;
  let shown: readonly Entry[] = [];
  const index = createIndex(store, () => {
    if (input.value !== '') search();
  });
  const search = (): void => {
    index.start();
    shown = showHits(parts, index, store);
  };
  const close = (): void => {
    input.value = '';
    search();
  };
  input.addEventListener('focus', index.start);
  input.addEventListener('input', search);
  element.addEventListener('click', ({ target }) => {
    const at = target instanceof Element ? target.closest('button')?.dataset.hit : undefined;
    const hit = at === undefined ? undefined : shown[Number(at)];
    if (!hit) return;
    close();
    onHit(hit);
  });
  element.addEventListener('keydown', (event) => onKey(event, element, parts, close));
  goByKey(input);
  return element;
}

interface Parts {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: Element;
}

function partsOf(element: HTMLElement): Parts {
  const input = element.querySelector('input');
  const list = element.querySelector('ul');
  const status = element.querySelector('[role=status]');
  if (!input || !list || !status) throw new Error('the search lacks a part');
  return { input, list, status };
}

/** Lists what is found of what is written, and gives it. */
function showHits(
  { input, list, status }: Parts,
  index: ReturnType<typeof createIndex>,
  store: PageStore,
): readonly Entry[] {
  const { shown, count } = findHits(index.entries(), input.value, most);
  list.replaceChildren(...shown.map((entry, at) => toDom(hitHtml(entry, at, store))));
  list.hidden = shown.length === 0;
  status.textContent = statusText(input.value, shown.length, count, index.complete());
  return shown;
}

/** Escape leaves the search, arrows walk through the hits, Enter takes the first. */
function onKey(event: KeyboardEvent, element: HTMLElement, { input, list }: Parts, close: () => void): void {
  if (event.key === 'Escape') {
    close();
    input.blur();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    step(element, event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'Enter' && event.target === input) list.querySelector('button')?.click();
}

/** `/` goes to the search from anywhere but a search. */
function goByKey(input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const writing = event.target instanceof HTMLInputElement && event.target.type === 'search';
    if (event.key !== '/' || writing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
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
    h('p', { role: 'status', class: 'note' }),
    h('ul', { class: 'hits', hidden: true }),
  );
}

function statusText(query: string, shown: number, count: number, complete: boolean): string {
  if (query.trim() === '') return '';
  const more = complete ? '' : ', still reading';
  if (count === 0) return complete ? 'nothing found' : 'nothing found yet';
  return count > shown ? `${shown} of ${countText(count)} hits${more}` : `${count} hits${more}`;
}

/** From the field into the list and through it. */
function step(element: HTMLElement, by: number): void {
  const stops: Element[] = [...element.querySelectorAll('input, .hits button')];
  const at = stops.indexOf(document.activeElement ?? element);
  const stop = stops[Math.max(0, Math.min(stops.length - 1, at + by))];
  if (stop instanceof HTMLElement) stop.focus();
}

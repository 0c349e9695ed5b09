import { partAnchor } from '../view/imageAnchors.ts';
import type { PageStore } from './readData.ts';
import type { Entry } from './search/findHits.ts';
import type { ShownImage } from './showImage.ts';

/** Leads to what was found: into the map what it shows, else to its section. */
export function followHit(entry: Entry, store: PageStore, show: (index: number) => ShownImage | null): void {
  const { map } = show(entry.image) ?? { map: null };
  const { kind, index } = entry;
  if (kind === 'package' || kind === 'bytes')
    map?.reveal('type', `${kind === 'package' ? 'package' : 'unowned'} ${index}`);
  if (kind === 'folder') {
    const folder = store.image(entry.image)?.profile?.contents?.folders[index];
    map?.reveal('folder', `folder ${folder?.path ?? ''}`);
  }
  const part = partOf[kind];
  const anchor = store.run.anchors[entry.image] ?? '';
  go(part === null ? anchor : partAnchor(anchor, part));
}

const partOf: Readonly<Record<Entry['kind'], string | null>> = {
  package: 'map',
  bytes: 'map',
  folder: 'map',
  line: 'lines',
  layer: 'layers',
  waste: 'waste',
  file: 'waste',
  image: null,
};

/** Not by the address: that would show the map from its root again. */
function go(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView();
  const tile = place?.querySelector<HTMLElement>('.tile[tabindex="0"]');
  const target = tile ?? place?.querySelector<HTMLElement>('h2, h3');
  target?.focus({ preventScroll: true });
}

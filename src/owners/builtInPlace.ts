import type { PackageFacts } from '../packages/index.ts';
import { normalName } from './infer/distributions.ts';

/** A package with its place, and what tells of it. */
interface Placed extends Pick<PackageFacts, 'type' | 'name' | 'version'> {
  readonly place: string;
  readonly known: 'live' | 'hidden' | 'folder';
}

const inSite = /(?:^|\/)(?:site|dist)-packages\//;

/**
 * Takes out the `.egg-info` that `pip install ./project` leaves beside the project's source where what was built of it
 * is installed: by name and version in a `site-packages`. Python finds only that one. Source: setuptools' `egg_info`.
 */
export function withoutBuiltInPlace<T extends Placed>(list: readonly T[]): T[] {
  const installed = new Set(
    list
      .filter(({ type, place, known }) => type === 'pypi' && known === 'live' && inSite.test(place))
      .map(idOf),
  );
  return list.filter(
    (each) =>
      each.type !== 'pypi' ||
      !each.place.endsWith('.egg-info') ||
      inSite.test(each.place) ||
      !installed.has(idOf(each)),
  );
}

function idOf({ name, version }: Placed): string {
  return `${normalName(name)}\n${version ?? ''}`;
}

import type { Candidate } from './candidates.ts';
import { normalName } from './infer/distributions.ts';

const inSite = /(?:^|\/)(?:site|dist)-packages\//;

/**
 * Takes out the `.egg-info` that `pip install ./project` leaves beside the project's source where what was built of it
 * is installed: by name and version in a `site-packages`. Python finds only that one. Source: setuptools' `egg_info`.
 */
export function withoutBuiltInPlace(list: readonly Candidate[]): Candidate[] {
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

function idOf({ name, version }: Candidate): string {
  return `${normalName(name)}\n${version ?? ''}`;
}

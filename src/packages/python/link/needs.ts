import type { PackageFacts, Requirement } from '../../types.ts';
import { evaluateMarker, type MarkerEnvironment } from './evaluateMarker.ts';
import { extrasIn, type Marker } from './marker.ts';
import { normalName } from './normalName.ts';
import { parseMarker } from './parseMarker.ts';
import { Sites } from './sites.ts';

/** A requirement with the distribution in the image that answers to it. */
export interface Need {
  readonly to: string;
  /** Extras that it asks of that one, by normal names. */
  readonly extras: readonly string[];
  /** Null for one without a marker, or with one that could not be read: it holds. */
  readonly marker: Marker | null;
  /** Extras that its marker speaks of, by normal names. */
  readonly ofExtras: readonly string[];
}

/** What each distribution of an image needs, under which conditions. */
export interface AllNeeds {
  readonly needs: ReadonlyMap<string, readonly Need[]>;
  /** Whether a need holds for a distribution that these extras are asked of. In doubt it does. */
  readonly holds: (key: string, need: Need, extras: ReadonlySet<string>) => boolean;
}

/** Finds for the requirements of all distributions what answers to them. Those that nothing answers to are left out. */
export function allNeeds(packages: readonly PackageFacts[]): AllNeeds {
  const sites = new Sites(packages);
  const markers = new Map<string, Marker | null>();
  const parsed = (text: string): Marker | null => {
    const known = markers.get(text);
    const marker = known === undefined ? parseMarker(text) : known;
    markers.set(text, marker);
    return marker;
  };
  const needs = new Map<string, readonly Need[]>();
  for (const { key, requires } of packages) {
    needs.set(
      key,
      requires.flatMap((one) => needOf(key, one, sites, parsed) ?? []),
    );
  }
  return {
    needs,
    holds: (key, { marker }, extras) => {
      if (marker === null) return true;
      const environment: MarkerEnvironment = { minor: sites.minorOf(key), extras };
      return evaluateMarker(marker, environment) !== false;
    },
  };
}

function needOf(
  from: string,
  { anyOf, marker, extras }: Requirement,
  sites: Sites,
  parsed: (text: string) => Marker | null,
): Need | null {
  const to = sites.resolve(from, anyOf[0] ?? '');
  if (to === null) return null;
  const tree = marker === undefined ? null : parsed(marker);
  return {
    to,
    extras: (extras ?? []).map(normalName),
    marker: tree,
    ofExtras: tree === null ? [] : [...new Set(extrasIn(tree).map(normalName))],
  };
}

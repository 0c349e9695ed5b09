import {
  addedBytes,
  GateError,
  type ImageProfile,
  type OwnedPackage,
  type PackageReason,
} from '../../nouns/index.ts';
import { plainText } from '../text/plainText.ts';
import { nearestNames } from './nearestNames.ts';
import { contentsOf } from './ownersKnown.ts';
import { chainsTo, keptBy, packageGraph } from './packageGraph.ts';
import { layerOf } from './words.ts';

/** Names of packages are enough here: type, name and version. */
export type PackageName = Pick<OwnedPackage, 'type' | 'name' | 'version'>;

/** A package beside one that it needs or is needed by; `recommended` where that is only a recommendation. */
export type Needing = PackageName & { readonly recommended?: true };

/** Why one package is in an image. Sizes are bytes. */
export interface WhyRow extends Omit<OwnedPackage, 'requires' | 'reason'> {
  readonly reason: PackageReason['kind'] | null;
  /** The layer's words for what brought it. */
  readonly instruction: string | null;
  readonly requiredBy: readonly Needing[];
  readonly requires: readonly Needing[];
  /** For each package that nobody requires, or that a line asks for: the shortest way from here to it. */
  readonly chains: readonly (readonly Needing[])[];
  /** The lines that ask for it or for a package that leads to it, dearest first. */
  readonly lines: readonly {
    readonly file: string;
    readonly line: number;
    readonly asks: string;
    readonly exclusiveBytes: number;
    readonly sharedBytes: number;
  }[];
  /** What it alone keeps in the image, itself first. */
  readonly keeps: readonly (PackageName & { readonly ownedBytes: number })[];
  /** Bytes of all those, wasted copies included; of what is not the base image's, without what the base has of it. */
  readonly keepsBytes: number;
}

const mostChains = 10;

/** Every package of a name. Names compare without case, those of Python as PEP 503 normalises them. */
export function whyRows(profile: ImageProfile, name: string): readonly WhyRow[] {
  const { packages } = contentsOf(profile);
  return whyRowsOf(
    profile,
    packages.flatMap((owned, index) => (isNamed(owned, name) ? [index] : [])),
  );
}

/** The same for packages by their indices. */
export function whyRowsOf(profile: ImageProfile, asked: readonly number[]): readonly WhyRow[] {
  if (asked.length === 0) return [];
  const graph = packageGraph(contentsOf(profile).packages);
  return asked.map((index) => whyRow(profile, graph, index)).sort((a, b) => b.ownedBytes - a.ownedBytes);
}

/** PEP 503: runs of `-`, `_` and `.` are one dash. */
const normalised = (name: string) => name.toLowerCase().replace(/[-_.]+/g, '-');

function isNamed(owned: OwnedPackage, name: string): boolean {
  if (owned.name.toLowerCase() === name.toLowerCase()) return true;
  return (owned.type === 'pypi' || owned.type === 'conda') && normalised(owned.name) === normalised(name);
}

function whyRow(profile: ImageProfile, graph: ReturnType<typeof packageGraph>, index: number): WhyRow {
  const { packages, lines } = contentsOf(profile);
  const { requires: _, reason, ...owned } = packages[index] as OwnedPackage;
  const named = (at: number): PackageName => {
    const { type, name, version } = packages[at] as OwnedPackage;
    return { type, name, version };
  };
  const kept = keptBy(packages, graph, index);
  const layer = layerOf(profile, owned.diffId);
  return {
    ...owned,
    reason: reason?.kind ?? null,
    instruction: layer?.instruction ?? layer?.createdBy ?? null,
    requiredBy: (graph.neededBy[index] ?? []).map((at) => ({ ...named(at), ...linkOf(packages[at], index) })),
    requires: (graph.needs[index] ?? []).map((at) => ({ ...named(at), ...linkOf(packages[index], at) })),
    chains: chainsTo(packages, graph, index, mostChains).map((chain) =>
      chain.map((at, step) => ({ ...named(at), ...linkOf(packages[at], chain[step - 1] ?? index) })),
    ),
    lines: linesThatReach(packages, index, lines),
    keeps: kept.map((at) => ({ ...named(at), ownedBytes: packages[at]?.ownedBytes ?? 0 })),
    keepsBytes: kept.reduce((sum, at) => sum + goneBytes(packages[at], owned.from), 0),
  };
}

function linkOf(from: OwnedPackage | undefined, to: number): { readonly recommended?: true } {
  const link = from?.requires.find((each) => each.to === to);
  return link?.recommended ? { recommended: true } : {};
}

/** What would go with a package. What the base image has of it goes only where the base image goes without, too. */
function goneBytes(found: OwnedPackage | undefined, asked: OwnedPackage['from']): number {
  if (!found) return 0;
  return asked === 'base' ? found.ownedBytes + found.wastedBytes : addedBytes(found);
}

function linesThatReach(
  packages: readonly OwnedPackage[],
  index: number,
  lines: ReturnType<typeof contentsOf>['lines'],
): WhyRow['lines'] {
  const reason = packages[index]?.reason;
  const found = lines.filter(
    (line, at) => (reason?.kind === 'line' && reason.line === at) || line.exclusive.includes(index),
  );
  return found.map(({ file, line, asks, exclusiveBytes, sharedBytes }) => ({
    file,
    line,
    asks,
    exclusiveBytes,
    sharedBytes,
  }));
}

/** For a name that no platform has, with the nearest that are there. */
export function noSuchPackage(name: string, profiles: readonly ImageProfile[]): GateError {
  const known = [
    ...new Set(profiles.flatMap((profile) => contentsOf(profile).packages.map((owned) => owned.name))),
  ];
  const near = nearestNames(name, known);
  return new GateError({
    code: 'inspect-no-package',
    message: `the image has no package named ${plainText(name, 120)}`,
    expected:
      near.length > 0 ? `did you mean ${near.map((each) => plainText(each, 120)).join(', ')}?` : undefined,
    fix: 'run inspect with --packages to see them all',
  });
}

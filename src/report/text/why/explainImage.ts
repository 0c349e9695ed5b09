import type { ReportImage } from '../../schema.ts';
import { limitOf } from '../breach.ts';
import { costNotes } from './costNotes.ts';
import { ownerNotes } from './ownerNotes.ts';
import type { Contents, CostNote, Explanation, OwnerNote, Profile } from './types.ts';

/** Waste below this share of the image is not worth a sentence. */
const leastWaste = 0.01;

/**
 * Whose the bytes of an image are that somebody has to look into, and which lines asked for them. What it grew by
 * where it grew and that is what matters; else its own bytes, without the base image's. Null where owners are not
 * known.
 */
export function explainImage(image: ReportImage): Explanation | null {
  const { profile } = image;
  const contents = profile?.contents ?? null;
  if (!profile || !contents) return null;
  const about = isGrowth(image) ? 'growth' : 'size';
  const changes = about === 'growth' ? (image.change ?? null) : null;
  const owners = ownerNotes(contents, profile.unpackedBytes, changes);
  const costs = costNotes(contents, profile.unpackedBytes, changes, image.dockerfile);
  return {
    ...{ about, contents, owners },
    costs: costs.filter((note) => !isSaid(note, owners, contents)),
    ...wasteOf(contents, profile),
    partlyRead: partlyRead(contents),
  };
}

/** Growth explains nothing where the image was too large before and is so by more than it grew. */
function isGrowth(image: ReportImage): boolean {
  const { change } = image;
  if (change?.status !== 'grown' || change.causes.length === 0) return false;
  const limit = limitOf(image);
  if (limit?.kind !== 'fail') return true;
  return (change[limit.metric].deltaBytes ?? 0) >= -limit.roomBytes;
}

/** So many owners are told wherever any are. */
const ownersTold = 3;

/** A line that costs one package and no more is told with that package. */
function isSaid({ cost, finding }: CostNote, owners: readonly OwnerNote[], { packages }: Contents): boolean {
  const [index, ...more] = cost.exclusive;
  if (index === undefined || more.length > 0 || finding) return false;
  const told = owners.slice(0, ownersTold);
  return told.some(
    ({ who }) => who.kind === 'package' && who.owned !== null && who.owned === packages[index],
  );
}

function wasteOf(
  { waste }: Contents,
  { unpackedBytes }: Profile,
): Pick<Explanation, 'waste' | 'baseWasteBytes'> {
  const least = unpackedBytes * leastWaste;
  const base = waste.filter(({ from }) => from === 'base').reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    waste: waste
      .filter(({ from, bytes }) => from === 'own' && bytes > least)
      .toSorted((a, b) => b.bytes - a.bytes),
    baseWasteBytes: base > least ? base : 0,
  };
}

function partlyRead({ problems }: Contents): readonly string[] {
  return Array.from(new Set(problems.flatMap(({ where }) => (where ? [where.file] : []))));
}

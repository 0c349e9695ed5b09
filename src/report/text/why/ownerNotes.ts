import type { ReportChange } from '../../schema.ts';
import { ownNotes } from './ownNotes.ts';
import type { Contents, OwnerNote } from './types.ts';

/**
 * The owners that matter, the weightiest first: the causes of a change, or the owners of an image's own bytes.
 * @param unpackedBytes the image's
 * @param change null for the image as it is
 */
export function ownerNotes(
  contents: Contents,
  unpackedBytes: number,
  change: ReportChange | null,
): readonly OwnerNote[] {
  return placed(change === null ? ownNotes(contents, unpackedBytes) : causeNotes(contents, change));
}

/** Says where packages are that can't be told apart by name and version. */
function placed(notes: readonly OwnerNote[]): readonly OwnerNote[] {
  const counts = new Map<string, number>();
  const nameOf = ({ who }: OwnerNote) =>
    who.kind === 'package' && who.owned ? `${who.owned.name} ${who.owned.version}` : null;
  for (const note of notes) {
    const name = nameOf(note);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return notes.map((note) => {
    const twice = (counts.get(nameOf(note) ?? '') ?? 0) > 1;
    return twice && note.who.kind === 'package' && note.who.owned
      ? { ...note, place: note.who.owned.place }
      : note;
  });
}

function causeNotes({ packages }: Contents, change: ReportChange): readonly OwnerNote[] {
  return change.causes.flatMap((cause): OwnerNote[] => {
    const note = { bytes: cause.deltaBytes, isDelta: true };
    if (cause.kind === 'other') return [{ ...note, who: { kind: 'other', count: cause.count } }];
    if (cause.kind === 'unowned')
      return [{ ...note, who: { kind: 'unowned', unowned: cause.unowned, place: cause.place } }];
    const changed = change.packages[cause.change];
    if (!changed) return [];
    const owned = changed.package === null ? null : (packages[changed.package] ?? null);
    return [{ ...note, who: { kind: 'package', owned, change: changed } }];
  });
}

/**
 * The first so many owners, and what all others come to as one more; of a single other one it is better to say who it
 * is.
 */
export function firstNotes(notes: readonly OwnerNote[], most: number): readonly OwnerNote[] {
  return notes.length <= most + 1 ? notes : [...notes.slice(0, most), restOf(notes.slice(most))];
}

function restOf(rest: readonly OwnerNote[]): OwnerNote {
  const count = rest.reduce((sum, { who }) => sum + (who.kind === 'other' ? who.count : 1), 0);
  const bytes = rest.reduce((sum, note) => sum + note.bytes, 0);
  return { bytes, isDelta: rest.some(({ isDelta }) => isDelta), who: { kind: 'other', count } };
}

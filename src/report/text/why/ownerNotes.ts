import type { ReportChange } from '../../schema.ts';
import type { Contents, OwnerNote } from './types.ts';

/** What no Dockerfile of a service brings by itself, or what waste groups tell better. */
const notOwn = new Set([
  ...['interpreter', 'base-system', 'byte-code', 'locale', 'docs-and-tests', 'waste', 'other'],
]);

/**
 * The owners that matter, the weightiest first: the causes of a change, or the owners of an image's own bytes.
 * @param change null for the image as it is
 */
export function ownerNotes(contents: Contents, change: ReportChange | null): readonly OwnerNote[] {
  return change === null ? ownNotes(contents) : causeNotes(contents, change);
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

function ownNotes({ packages, unowned }: Contents): readonly OwnerNote[] {
  const notes = [
    ...packages
      .filter(({ from }) => from === 'own')
      .map(
        (owned): OwnerNote => ({
          bytes: owned.ownedBytes,
          isDelta: false,
          who: { kind: 'package', owned, change: null },
        }),
      ),
    ...unowned
      .filter(({ kind }) => !notOwn.has(kind))
      .map(
        ({ kind, place, bytes }): OwnerNote => ({
          bytes,
          isDelta: false,
          who: { kind: 'unowned', unowned: kind, place },
        }),
      ),
  ];
  return notes.filter(({ bytes }) => bytes > 0).toSorted((a, b) => b.bytes - a.bytes);
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

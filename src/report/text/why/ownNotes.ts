import { compareOwnBytes, ownParts, sumOf } from './ownParts.ts';
import type { Contents, Owned, OwnerNote, Unowned } from './types.ts';

/** What no Dockerfile of a service brings by itself, for reports that don't say which layers brought it. */
const notOwn: ReadonlySet<Unowned['kind']> = new Set([
  ...(['interpreter', 'base-system', 'byte-code', 'locale', 'docs-and-tests', 'waste', 'other'] as const),
]);

/** From this share of the image on, byte code that can be avoided is worth saying how. */
const leastHint = 0.01;

/**
 * Whose an image's own bytes are, the most first: what layers on top of the base image brought, and no more. All notes
 * add up to these layers' bytes. Byte code that they wrote for the base image's packages is told by itself.
 */
export function ownNotes(contents: Contents, unpackedBytes: number): readonly OwnerNote[] {
  const notes = [
    ...contents.packages.map((owned) => size(ownFiles(owned), { kind: 'package', owned, change: null })),
    ...contents.unowned
      .filter((each) => !isStandardCode(each))
      .map((each) => size(ownBytes(each), { kind: 'unowned', unowned: each.kind, place: each.place })),
    byteCodeNote(contents, unpackedBytes),
  ];
  return notes.filter(({ bytes }) => bytes > 0).toSorted((a, b) => b.bytes - a.bytes);
}

function size(bytes: number, who: OwnerNote['who']): OwnerNote {
  return { bytes, isDelta: false, who };
}

/** Bytes of the finished image; of a package of the base image without the byte code. */
function ownFiles(owned: Owned): number {
  const hidden = sumOf(ownParts(owned), 'wastedBytes');
  return sumOf(ownParts(owned), 'bytes') - hidden - (owned.from === 'base' ? byteCode(owned) : 0);
}

function byteCode(owned: Owned): number {
  return sumOf(ownParts(owned), 'byteCodeBytes');
}

function ownBytes(unowned: Unowned): number {
  if (!unowned.parts) return notOwn.has(unowned.kind) ? 0 : unowned.bytes;
  return sumOf(ownParts(unowned), 'bytes');
}

/** Attribution gives all other byte code without an owner a place. */
function isStandardCode({ kind, place, parts }: Unowned): boolean {
  return kind === 'byte-code' && place === null && parts !== undefined;
}

function byteCodeNote({ packages, unowned }: Contents, unpackedBytes: number): OwnerNote {
  const compiled = packages
    .filter((each) => each.from === 'base' && byteCode(each) > 0)
    .toSorted((a, b) => byteCode(b) - byteCode(a));
  const standard = unowned.filter((each) => isStandardCode(each) && ownBytes(each) > 0);
  const parts = [...compiled, ...standard].flatMap(ownParts).filter((part) => byteCodeOf(part, standard) > 0);
  const bytes = [...compiled.map(byteCode), ...standard.map(ownBytes)].reduce((sum, each) => sum + each, 0);
  const lines = parts.toSorted(compareOwnBytes).flatMap(({ line }) => (line === null ? [] : [line]));
  return size(bytes, {
    kind: 'byte-code',
    packages: compiled,
    ofStandardLibrary: standard.length > 0,
    lines: [...new Set(lines)],
    isAvoidable: bytes > unpackedBytes * leastHint,
  });
}

function byteCodeOf(part: ReturnType<typeof ownParts>[number], standard: readonly Unowned[]): number {
  return standard.some(({ parts }) => parts?.includes(part)) ? part.bytes : (part.byteCodeBytes ?? 0);
}

import { formatBytes } from '../../../nouns/index.ts';
import { deltaText } from '../changeText.ts';
import { byteCodeText } from './byteCodeText.ts';
import { compareOwnBytes, ownParts } from './ownParts.ts';
import { changeMarks, versionsText, versionWord } from './packageWords.ts';
import type { Contents, Owned, OwnerNote, WhyWords } from './types.ts';
import { unownedName } from './unownedName.ts';

/** An owner's bytes: `50.1MB`, or with its sign what changed: `+50.1MB`. */
export function ownerBytes({ bytes, isDelta }: OwnerNote): string {
  return isDelta ? deltaText(bytes) : formatBytes(bytes);
}

/**
 * An owner without its bytes, and why it is there:
 * `scikit-learn 1.5.0 (new, inferred) ← sutra-hybrid ← packages/sutra-api/setup.py:19`.
 * @param dockerfile where lines of packages are that nobody asks for
 */
export function ownerText(
  { who, isDelta, place }: OwnerNote,
  contents: Contents,
  dockerfile: string,
  words: WhyWords,
): string {
  if (who.kind === 'unowned') {
    const name = unownedName(who.unowned, who.place, words.name);
    return who.unowned === 'waste' && !isDelta ? `${name}: what later layers overwrite or delete` : name;
  }
  if (who.kind === 'byte-code') return byteCodeText(who, dockerfile, words);
  if (who.kind === 'other')
    return `${isDelta ? 'other' : 'others'}${who.count === 0 ? '' : ` (${who.count})`}`;
  const { owned, change } = who;
  const named = owned ?? change;
  if (!named) return '';
  const version = change ? versionsText(change) : versionWord(owned?.version ?? null);
  const isOfBase = !isDelta && owned?.from === 'base' && ownParts(owned).length > 0;
  const marks = [
    ...(change ? changeMarks(change) : []),
    ...(isOfBase ? ["the base image's"] : []),
    ...(owned?.inferred ? ['inferred'] : []),
  ];
  const mark = marks.length === 0 ? '' : ` (${marks.join(', ')})`;
  const where = place === undefined ? '' : ` in ${words.name(`/${place}`)}`;
  const path = owned ? pathText(isOfBase ? byOwnLine(owned) : owned, contents, dockerfile, words) : '';
  return `${words.name(`${named.name}${version}`)}${mark}${where}${path}`;
}

/** Of a package of the base image the line that brought more of it. */
function byOwnLine(owned: Owned): Owned {
  if (owned.reason?.kind === 'line') return owned;
  const [most] = ownParts(owned).toSorted(compareOwnBytes);
  return { ...owned, from: 'own', line: most?.line ?? null, reason: null };
}

/** So many packages of a path are named; of a longer one its ends. */
const viaShown = 3;

/** The path from a package towards what somebody wrote; empty where reasons were not looked for. */
function pathText(owned: Owned, contents: Contents, dockerfile: string, words: WhyWords): string {
  const { reason } = owned;
  if (reason === null) return broughtBy(owned, dockerfile, words);
  if (reason.kind === 'base') return ' ← the base image';
  if (reason.kind === 'unknown') return `${broughtBy(owned, dockerfile, words)}, no line seems to ask for it`;
  const via = short(reason.via).map((index) =>
    index === null ? '…' : words.name(contents.packages[index]?.name ?? '?'),
  );
  const steps = via.map((step) => ` ← ${step}`).join('');
  if (reason.kind === 'package') return `${steps}, which no line seems to ask for`;
  const line = contents.lines[reason.line];
  const end = line ? ` ← ${words.place(line.file, line.line)}` : '';
  return `${steps}${end}${othersText(reason.otherLines)}`;
}

/** The indices to be named, null for those in between. */
function short(via: readonly number[]): readonly (number | null)[] {
  if (via.length <= viaShown) return via;
  return [...via.slice(0, viaShown - 1), null, ...via.slice(-1)];
}

function othersText(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ', and another line asks for it too' : `, and ${count} other lines ask for it too`;
}

function broughtBy({ line, from }: Owned, dockerfile: string, { place }: WhyWords): string {
  if (from === 'base') return ' ← the base image';
  return line === null ? '' : ` ← ${place(dockerfile, line)}`;
}

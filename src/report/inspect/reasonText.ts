import type { ImageContents, OwnedPackage } from '../../nouns/index.ts';
import { plainText } from '../text/plainText.ts';

/**
 * Why a package is there, from the package towards what somebody wrote:
 * `← sutra-hybrid ← packages/sutra-api/setup.py:19`. Empty where that is not known.
 */
export function reasonText(owned: OwnedPackage, contents: ImageContents): string {
  const { reason } = owned;
  if (reason === null || reason.kind === 'unknown') return '';
  if (reason.kind === 'base') return '← base image';
  const via = shortened(reason.via.map((index) => nameOf(contents.packages[index])));
  if (reason.kind === 'package') return arrows(via);
  const line = contents.lines[reason.line];
  const end = line === undefined ? [] : [plainText(`${line.file}:${line.line}`, 200)];
  const others = reason.otherLines > 0 ? ` (and ${reason.otherLines} more)` : '';
  return `${arrows([...via, ...end])}${others}`;
}

const mostBetween = 3;

/** Who requires it and what was asked for matter most; `--why` tells the whole way. */
function shortened(via: readonly string[]): readonly string[] {
  return via.length <= mostBetween ? via : [...via.slice(0, 1), '…', ...via.slice(-1)];
}

/** `← a ← b`. */
export function arrows(names: readonly string[]): string {
  return names.map((name) => `← ${name}`).join(' ');
}

function nameOf(owned: OwnedPackage | undefined): string {
  return owned === undefined ? '?' : plainText(owned.name, 120);
}

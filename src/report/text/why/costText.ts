import { formatBytes } from '../../../nouns/index.ts';
import { deltaText } from '../changeText.ts';
import { ownParts, sumOf } from './ownParts.ts';
import type { Contents, CostNote, Finding, WhyWords } from './types.ts';

/**
 * What a line costs, as a sentence: `packages/sutra-api/setup.py:19 (sutra-hybrid) costs 107.0MB: nothing else needs
 * these 6 packages.` Of a line that installs another service, that first.
 * @param service the image's own
 */
export function costText(note: CostNote, contents: Contents, service: string, words: WhyWords): string {
  const { cost, finding, grownBytes } = note;
  const place = words.place(cost.file, cost.line);
  const gone = goneWith(note);
  const about = gone.inferred ? 'about ' : '';
  if (finding) {
    const told = `${words.name(service)} installs another service of this repository, ${words.name(findingName(finding, contents))}: ${about}${formatBytes(finding.bytes)}${wastedText(gone, contents, 'them')}`;
    return `${words.strong(told)}, asked for by ${place}${others(finding.otherLines ?? 0)}${needs(gone)}.`;
  }
  const owned = cost.exclusive.reduce((sum, index) => sum + (contents.packages[index]?.ownedBytes ?? 0), 0);
  const grown = grownBytes === null || grownBytes >= owned ? '' : ` (${deltaText(grownBytes)})`;
  const price = words.strong(
    `costs ${about}${formatBytes(cost.exclusiveBytes)}${wastedText(gone, contents, 'it')}`,
  );
  return `${place} (${words.name(cost.asks)}) ${price}${grown}${needs(gone)}.`;
}

/** What would go with a line, or with all lines that ask for another service. */
interface Gone {
  readonly exclusive: readonly number[];
  readonly bytes: number;
  readonly inferred: boolean;
}

function goneWith({ cost, finding }: CostNote): Gone {
  const { exclusive, exclusiveBytes: bytes, inferred } = cost;
  // Reports of an earlier version say of a finding what its line costs.
  if (!finding?.exclusive) return { exclusive, bytes, inferred };
  return { exclusive: finding.exclusive, bytes: finding.bytes, inferred: finding.inferred ?? inferred };
}

function others(count: number): string {
  if (count === 0) return '';
  return ` and ${count === 1 ? 'another line' : `${count} other lines`}`;
}

/** Below this share of a line's bytes its wasted copies are not worth a word. */
const leastWasted = 0.01;

/** How much of what a line costs is not in the finished image, so that owners' bytes don't seem to be too few. */
function wastedText({ exclusive, bytes }: Gone, { packages, waste }: Contents, them: 'it' | 'them'): string {
  const wasted = exclusive.reduce((sum, index) => {
    const owned = packages[index];
    return owned ? sum + sumOf(ownParts(owned), 'wastedBytes') : sum;
  }, 0);
  if (wasted === 0 || wasted < bytes * leastWasted) return '';
  const own = waste.filter((group) => group.from === 'own' && group.bytes >= wasted * leastWasted);
  const [line, ...more] = new Set(own.map(({ hiddenByLine }) => hiddenByLine));
  const isCopied = own.every(({ how }) => how === 'overwritten') && more.length === 0 && line != null;
  return `, ${formatBytes(wasted)} of ${them} ${isCopied ? `copies that line ${line} made` : 'wasted copies'}`;
}

function needs({ exclusive, inferred }: Gone): string {
  const guessed = inferred ? ' (inferred)' : '';
  if (exclusive.length === 0) return guessed;
  if (exclusive.length === 1) return `: nothing else needs this package${guessed}`;
  return `: nothing else needs these ${exclusive.length} packages${guessed}`;
}

/** The other service that a finding is about: hostile text. */
export function findingName(finding: Finding, { packages }: Contents): string {
  return packages[finding.package]?.name ?? finding.folder;
}

import { formatBytes } from '../../../nouns/index.ts';
import { deltaText } from '../changeText.ts';
import type { Contents, CostNote, Finding, LineCost, WhyWords } from './types.ts';

/**
 * What a line costs, as a sentence: `packages/sutra-api/setup.py:19 (sutra-hybrid) costs 107.0MB: nothing else needs
 * these 6 packages.` Of a line that installs another service, that first.
 * @param service the image's own
 */
export function costText(note: CostNote, contents: Contents, service: string, words: WhyWords): string {
  const { cost, finding, grownBytes } = note;
  const place = words.place(cost.file, cost.line);
  const about = cost.inferred ? 'about ' : '';
  if (finding) {
    const told = `${words.name(service)} installs another service of this repository, ${words.name(findingName(finding, contents))}: ${about}${formatBytes(finding.bytes)}`;
    return `${words.strong(told)}, asked for by ${place}${needs(cost)}.`;
  }
  const owned = cost.exclusive.reduce((sum, index) => sum + (contents.packages[index]?.ownedBytes ?? 0), 0);
  const grown = grownBytes === null || grownBytes >= owned ? '' : ` (${deltaText(grownBytes)})`;
  const price = words.strong(`costs ${about}${formatBytes(cost.exclusiveBytes)}`);
  return `${place} (${words.name(cost.asks)}) ${price}${grown}${needs(cost)}.`;
}

function needs({ exclusive, inferred }: LineCost): string {
  const guessed = inferred ? ' (inferred)' : '';
  if (exclusive.length === 0) return guessed;
  if (exclusive.length === 1) return `: nothing else needs this package${guessed}`;
  return `: nothing else needs these ${exclusive.length} packages${guessed}`;
}

/** The other service that a finding is about: hostile text. */
export function findingName(finding: Finding, { packages }: Contents): string {
  return packages[finding.package]?.name ?? finding.folder;
}

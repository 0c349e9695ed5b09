import { distance } from 'fastest-levenshtein';

/** The known word that a mistyped one most likely means, or null. */
export function nearest(word: string, known: readonly string[]): string | null {
  const ranked = known
    .map((candidate) => ({ candidate, cost: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.cost - b.cost);
  const [best] = ranked;
  if (best !== undefined && best.cost <= Math.max(1, Math.floor(word.length / 3))) return best.candidate;
  // `api` for `sutra-api`; of shorter words too many are part of another.
  if (word.length < 3) return null;
  return known.find((candidate) => candidate.includes(word) || word.includes(candidate)) ?? null;
}

import type { Report } from '../schema.ts';
import { ageText } from './ageText.ts';

type Origin = NonNullable<Report['baseline']>;

/** How each medium writes the hostile parts of an origin: a commit's hash, and a sentence from elsewhere. */
export interface OriginWords {
  readonly commit: (hash: string) => string;
  readonly text: (hostile: string) => string;
}

/**
 * With what a run was compared, as the rest of a sentence that begins with `Compared with`:
 * `0123456789ab (merge base of HEAD and origin/main), 3 days old, built again in this run`.
 * Null where there was nothing to compare with.
 */
export function baselineText(origin: Origin, words: OriginWords): string | null {
  if (origin.kind === 'none') return null;
  const commit = origin.commit === null ? 'an unknown commit' : words.commit(origin.commit);
  const choice = origin.choice === null ? '' : ` (${words.text(origin.choice)})`;
  const age = origin.ageMs === null ? '' : `, ${ageText(origin.ageMs)}`;
  if (origin.kind === 'rebuild') return `${commit}${choice}${age}, built again in this run`;
  const source = origin.source === null ? 'an earlier report' : words.text(origin.source);
  return `${commit}${choice}, as measured in ${source}${age}`;
}

import wrapAnsi from 'wrap-ansi';
import { helpKeys } from './helpKeys.ts';

/** One row of the help. */
export type HelpRow =
  | { readonly kind: 'title' }
  | { readonly kind: 'key'; readonly key: string; readonly what: string }
  | { readonly kind: 'signs'; readonly signs: readonly HelpSign[] };

/** A sign of the tree or of a layer, with what it means. */
export interface HelpSign {
  readonly text: string;
  readonly color: 'green' | 'yellow' | 'red';
}

const signs: readonly HelpSign[] = [
  { text: '+ added', color: 'green' },
  { text: '~ changed', color: 'yellow' },
  { text: '- removed', color: 'red' },
  { text: '! layer with waste', color: 'red' },
];

/** Columns that the names of keys take where what they do stands beside them. */
export const keyColumns = 26;
/** Columns that it is set in by where it stands below them. */
export const whatIndent = 4;
const narrowestBeside = 66;

/** The help in so many columns: what does not fit beside a key goes on below it, broken between words. */
export function helpRows(columns: number): readonly HelpRow[] {
  const isBeside = columns >= narrowestBeside;
  const room = Math.max(1, columns - (isBeside ? keyColumns : whatIndent));
  const keys = helpKeys.flatMap(([key, text]): readonly HelpRow[] => {
    const [first = '', ...more] = wrapAnsi(text, room, { hard: true }).split('\n');
    const below = more.map((what) => ({ kind: 'key' as const, key: '', what }));
    if (isBeside) return [{ kind: 'key', key, what: first }, ...below];
    return [{ kind: 'key', key, what: '' }, { kind: 'key', key: '', what: first }, ...below];
  });
  const last: readonly HelpRow[] = isBeside
    ? [{ kind: 'signs', signs }]
    : signs.map((sign) => ({ kind: 'signs', signs: [sign] }));
  return [{ kind: 'title' }, ...keys, ...last];
}

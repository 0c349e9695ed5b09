import { complain } from './complain.ts';
import { show } from './show.ts';
import { list } from './values.ts';

/** Characters of a glob, its stars in one folder's or file's name, and its braces. */
const most = { length: 256, stars: 3, braces: 4 };

/**
 * Globs, of which one at least takes something in. The library makes a regular expression of each, whose time grows
 * with (name length)^stars; so what nobody writes is refused.
 */
export const globs = list.transform((value, context) => {
  if (!value.some((glob) => !glob.startsWith('!')))
    return complain(context, {
      found: value.length === 0 ? 'is empty' : `has only ${value.map(show).join(', ')}`,
      expected: 'at least one glob; those with ! in front only take away',
    });
  for (const glob of value) {
    const expected = costs(glob);
    if (expected !== null) return complain(context, { found: `has the glob ${show(glob)}`, expected });
  }
  return value;
});

function costs(glob: string): string | null {
  if (glob.length > most.length) return `globs of at most ${most.length} characters`;
  const stars = glob.split('/').map((part) => part.match(/\*+/g)?.length ?? 0);
  if (Math.max(...stars) > most.stars) return `at most ${most.stars} stars in the name of a file or folder`;
  return (glob.match(/\{/g)?.length ?? 0) > most.braces ? `at most ${most.braces} braces in a glob` : null;
}

/**
 * A glob as the library is to take it: `./packages/*` and `packages/*` are the same to people; parentheses, `+` and
 * `|` are plain, for as signs of a regular expression, `(a+)+`, they may cost more time than there is.
 */
export function cleanGlob(glob: string): string {
  return glob
    .replace(/^(!?)(\.?\/)+/, '$1')
    .replace(/\\.|[()+|]/g, (part) => (part.length > 1 ? part : `\\${part}`));
}

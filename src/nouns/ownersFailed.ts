import type { Problem } from './problem.ts';

const longest = 200;

/**
 * The warning that something of an image's owners could not be worked out, which is a bug of ours and changes no
 * size. `what`: what was looked for; the error's words may be the image's, so that only printable ASCII is left of
 * them.
 */
export function ownersFailed(what: string, error: unknown): Problem {
  const why = String(error)
    .slice(0, longest)
    .replace(/[^\x20-\x7e]/g, '?');
  return {
    code: 'owners-failed',
    message: `could not find out ${what}: ${why}`,
    fix: 'its sizes and verdicts are right; please report it with what the image is made from',
  };
}

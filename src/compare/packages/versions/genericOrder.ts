import { compareDigits, compareText } from './digits.ts';

/** Words that say no more than the version without them, and those that come after it. Others come before it. */
const same = new Set(['final', 'ga', 'release']);
const after = new Set(['sp', 'post', 'p', 'patch']);

/**
 * The order of versions that have no stricter one: runs of digits as numbers, words below the end as pre-releases,
 * trailing zeros and `final` as if they were not there. It is that of RubyGems' Gem::Version, and Maven's order
 * (ComparableVersion) but for rare words.
 */
export function genericOrder(a: string, b: string): number {
  const left = runs(a);
  const right = runs(b);
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const [one = '', other = ''] = [left[at], right[at]];
    const order = rank(one) - rank(other) || compareRun(one, other);
    if (order !== 0) return order;
  }
  return 0;
}

function runs(version: string): readonly string[] {
  const found = version.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
  return found.filter((run) => !same.has(run));
}

/** Below the end, the end and zero, above it, numbers. */
function rank(run: string): number {
  if (/^0*$/.test(run)) return 1;
  if (/^\d/.test(run)) return 3;
  return after.has(run) ? 2 : 0;
}

function compareRun(a: string, b: string): number {
  return /^\d/.test(a) || /^\d/.test(b) ? compareDigits(a, b) : compareText(a, b);
}

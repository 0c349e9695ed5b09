import { compareDigits, compareText } from './digits.ts';

/** What a version's suffix means: below the version itself, or above it (apk-tools 2.14, src/version.c). */
const suffixes = new Map<string, number>(
  ['alpha', 'beta', 'pre', 'rc', '', 'cvs', 'svn', 'git', 'hg', 'p'].map((name, at) => [name, at]),
);

/** The order of Alpine's versions: `1.2.3b_rc1-r4`. What is no such version is told by its text. */
export function apkOrder(a: string, b: string): number {
  const left = parts(a);
  const right = parts(b);
  if (!left || !right) return compareText(a, b);
  return (
    compareNumbers(left.numbers, right.numbers) ||
    compareText(left.letter, right.letter) ||
    compareSuffixes(left.suffixes, right.suffixes) ||
    compareDigits(left.revision, right.revision)
  );
}

interface Parts {
  readonly numbers: readonly string[];
  readonly letter: string;
  readonly suffixes: readonly string[];
  readonly revision: string;
}

function parts(version: string): Parts | null {
  const found = /^(\d[\d.]*)([a-z]?)((?:_[a-z]+\d*)*)(?:~[0-9a-f]+)?(?:-r(\d+))?$/.exec(version);
  if (!found) return null;
  const [, numbers = '', letter = '', more = '', revision = ''] = found;
  return { numbers: numbers.split('.'), letter, suffixes: more.split('_').slice(1), revision };
}

function compareNumbers(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [one, other] = [a[at], b[at]];
    if (one === undefined || other === undefined) return one === undefined ? -1 : 1;
    const order = compareDigits(one, other);
    if (order !== 0) return order;
  }
  return 0;
}

function compareSuffixes(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [one = '', other = ''] = [a[at], b[at]];
    const order = rank(one) - rank(other) || compareDigits(digits(one), digits(other));
    if (order !== 0) return order;
  }
  return 0;
}

function rank(suffix: string): number {
  return suffixes.get(suffix.replace(/\d+$/, '')) ?? suffixes.size;
}

function digits(suffix: string): string {
  return /\d+$/.exec(suffix)?.[0] ?? '';
}

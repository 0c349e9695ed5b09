import { compareDigits, compareText } from './digits.ts';

/**
 * The order of Debian's versions: `[epoch:]upstream[-revision]`, a tilde before everything, even the end, and letters
 * before other characters (Debian Policy 4.7, section 5.6.12).
 */
export function debOrder(a: string, b: string): number {
  const left = parts(a);
  const right = parts(b);
  return (
    compareDigits(left.epoch, right.epoch) ||
    comparePart(left.upstream, right.upstream) ||
    comparePart(left.revision, right.revision)
  );
}

function parts(version: string): {
  readonly epoch: string;
  readonly upstream: string;
  readonly revision: string;
} {
  const colon = version.indexOf(':');
  const epoch = colon > 0 && /^\d+$/.test(version.slice(0, colon)) ? version.slice(0, colon) : null;
  const rest = epoch === null ? version : version.slice(colon + 1);
  const dash = rest.lastIndexOf('-');
  return dash < 0
    ? { epoch: epoch ?? '', upstream: rest, revision: '' }
    : { epoch: epoch ?? '', upstream: rest.slice(0, dash), revision: rest.slice(dash + 1) };
}

/** In turns what is no digit, character by character, and digits as numbers. */
function comparePart(a: string, b: string): number {
  const left = runs(a);
  const right = runs(b);
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const [one, other] = [left[at] ?? '', right[at] ?? ''];
    const order = at % 2 === 0 ? compareOthers(one, other) : compareDigits(one, other);
    if (order !== 0) return order;
  }
  return 0;
}

/** Alternating: what is no digit (maybe empty), digits, and so on. */
function runs(text: string): readonly string[] {
  const found = text.match(/\d+|\D+/g) ?? [];
  return /^\d/.test(text) ? ['', ...found] : found;
}

function compareOthers(a: string, b: string): number {
  const most = Math.max(a.length, b.length);
  for (let at = 0; at < most; at += 1) {
    const order = rank(a[at]) - rank(b[at]) || compareText(a[at] ?? '', b[at] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

function rank(char: string | undefined): number {
  if (char === '~') return 0;
  if (char === undefined) return 1;
  return /[A-Za-z]/.test(char) ? 2 : 3;
}

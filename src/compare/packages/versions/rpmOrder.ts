import { compareDigits, compareText } from './digits.ts';

/**
 * The order of RPM's versions, `[epoch:]version[-release]`: runs of digits and of letters, numbers above letters, a
 * tilde below the end and a caret above it (rpm 4.20, rpmio/rpmvercmp.c, and its manual of dependencies).
 */
export function rpmOrder(a: string, b: string): number {
  const left = parts(a);
  const right = parts(b);
  return (
    compareDigits(left.epoch, right.epoch) ||
    comparePart(left.version, right.version) ||
    comparePart(left.release, right.release)
  );
}

function parts(text: string): { readonly epoch: string; readonly version: string; readonly release: string } {
  const colon = text.indexOf(':');
  const numbered = colon > 0 && /^\d+$/.test(text.slice(0, colon));
  const rest = numbered ? text.slice(colon + 1) : text;
  const dash = rest.lastIndexOf('-');
  return {
    epoch: numbered ? text.slice(0, colon) : '',
    version: dash < 0 ? rest : rest.slice(0, dash),
    release: dash < 0 ? '' : rest.slice(dash + 1),
  };
}

function comparePart(a: string, b: string): number {
  const left = a.match(/\d+|[A-Za-z]+|~|\^/g) ?? [];
  const right = b.match(/\d+|[A-Za-z]+|~|\^/g) ?? [];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const [one, other] = [left[at], right[at]];
    const order = rank(one) - rank(other) || compareRun(one ?? '', other ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** Tilde below the end, caret right above it, then letters, then numbers. */
function rank(run: string | undefined): number {
  if (run === '~') return 0;
  if (run === undefined) return 1;
  if (run === '^') return 2;
  return /^\d/.test(run) ? 4 : 3;
}

function compareRun(a: string, b: string): number {
  return /^\d/.test(a) ? compareDigits(a, b) : compareText(a, b);
}

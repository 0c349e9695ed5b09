/** `3.8`, `3.*`: releases without words, which is what markers compare Python's version with. */
const plain = /^\d{1,4}(?:\.\d{1,4}){0,3}(\.\*)?$/;

/**
 * Whether a release fulfils `OPERATOR TEXT` (PEP 440, "Version specifiers"), where the text has numbers only; null for
 * any other text, or one that this operator can't be used with. Our own, because a hostile image can ask a million
 * times, and the kept library needs 0.1 ms each time.
 */
export function releaseHolds(release: readonly number[], operator: string, text: string): boolean | null {
  const wild = plain.exec(text);
  if (wild === null) return null;
  const isPrefix = wild[1] !== undefined;
  const parts = (isPrefix ? text.slice(0, -2) : text).split('.').map(Number);
  if (isPrefix && operator !== '==' && operator !== '!=') return null;
  const order = compare(release, parts, isPrefix ? parts.length : Math.max(release.length, parts.length));
  switch (operator) {
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    case '===':
      return release.join('.') === text;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '~=':
      return parts.length < 2 ? null : order >= 0 && compare(release, parts, parts.length - 1) === 0;
    default:
      return null;
  }
}

/** The first `length` numbers of both; missing ones are zeros. */
function compare(release: readonly number[], parts: readonly number[], length: number): number {
  for (let at = 0; at < length; at += 1) {
    const difference = (release[at] ?? 0) - (parts[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

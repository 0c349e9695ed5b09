/**
 * Turns the pattern of `${x#pattern}`, `${x%pattern}` or `${x/pattern/…}` into a regular expression: `*` and `?`
 * are wild, `\` makes them plain. Throws an Error for any other escape, as BuildKit does.
 */
export function shellPattern(pattern: string, greedy: boolean): string {
  let source = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern.charAt(at);
    const next = pattern.charAt(at + 1);
    if (char === '*') source += greedy ? '[\\s\\S]*' : '[\\s\\S]*?';
    else if (char === '?') source += '[\\s\\S]';
    else if (char !== '\\') source += escapeRegExp(char);
    else if (next === '*' || next === '?' || next === '\\') {
      source += `\\${next}`;
      at += 1;
    } else if (next !== '}' && next !== '/') throw new Error(`invalid escape '\\${next}' in a pattern`);
  }
  return source;
}

function escapeRegExp(char: string): string {
  return /[[\](){}.+|^$*?\\/-]/.test(char) ? `\\${char}` : char;
}

/** `${value#pattern}` (shortest match) and `${value##pattern}` (longest). */
export function trimPrefix(value: string, pattern: string, greedy: boolean): string {
  return value.replace(new RegExp(`^(?:${shellPattern(pattern, greedy)})`), '');
}

/** `${value%pattern}` (shortest match) and `${value%%pattern}` (longest). */
export function trimSuffix(value: string, pattern: string, greedy: boolean): string {
  const whole = new RegExp(`^(?:${shellPattern(pattern, true)})$`);
  const starts = Array.from({ length: value.length + 1 }, (_, at) => at);
  const start = (greedy ? starts : starts.reverse()).find((at) => whole.test(value.slice(at)));
  return start === undefined ? value : value.slice(0, start);
}

/** `${value/pattern/by}` (first match) and `${value//pattern/by}` (all); matches are the longest possible. */
export function replacePattern(value: string, pattern: string, by: string, all: boolean): string {
  return value.replace(new RegExp(shellPattern(pattern, true), all ? 'g' : ''), () => by);
}

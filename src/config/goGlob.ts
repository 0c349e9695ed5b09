/** True where Go's filepath.Match finds something wild in a path: `*`, `?` or `[`, not behind a backslash. */
export function hasWildcard(path: string): boolean {
  return /(^|[^\\])(\\\\)*[*?[]/.test(path);
}

/** A path without the backslashes that keep its signs plain. */
export function unescapeGlob(path: string): string {
  return path.replace(/\\(.)/g, '$1');
}

/**
 * A matcher of one path segment by the rules of Go's filepath.Match, which COPY uses: `*`, `?`, `[a-z]`,
 * `[^a]`, `\x`; no braces, no `**`, and `*` matches names with a leading dot. Null for a pattern that Go
 * refuses. Source: https://pkg.go.dev/path/filepath#Match
 */
export function goGlob(pattern: string): ((name: string) => boolean) | null {
  let source = '';
  let rest = pattern;
  while (rest !== '') {
    const [token, item] = nextToken(rest);
    if (item === null) return null;
    source += item;
    rest = rest.slice(token.length);
  }
  try {
    const expression = new RegExp(`^${source}$`, 'u');
    return (name) => expression.test(name);
  } catch {
    return null;
  }
}

/** The next piece of a pattern, and the regular expression for it; null for one that is refused. */
function nextToken(rest: string): [string, string | null] {
  if (rest.startsWith('*')) return ['*', '[^/]*'];
  if (rest.startsWith('?')) return ['?', '[^/]'];
  if (rest.startsWith('[')) {
    const set = /^\[(\^?)((?:\\[\s\S]|[^\]\\])+)\]/u.exec(rest);
    return set === null ? [rest, null] : [set[0], characterSet(set[1] ?? '', set[2] ?? '')];
  }
  const plain = /^\\?([\s\S])/u.exec(rest);
  if (rest === '\\' || plain === null) return [rest, null];
  return [plain[0], literal(plain[1] ?? '')];
}

function characterSet(negated: string, body: string): string | null {
  const ranges = body.match(/(?:\\[\s\S]|[^\\])(?:-(?:\\[\s\S]|[^\\]))?/gu) ?? [];
  if (ranges.some((range) => range.startsWith('-'))) return null;
  const parts = ranges.map((range) => {
    const [, low = '', high] = /^\\?([\s\S])(?:-\\?([\s\S]))?$/u.exec(range) ?? [];
    return high === undefined ? literal(low) : `${literal(low)}-${literal(high)}`;
  });
  return `[${negated}${parts.join('')}]`;
}

function literal(char: string): string {
  return `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`;
}

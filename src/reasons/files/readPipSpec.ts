/** What a Python requirement names. */
export interface PipSpec {
  readonly name: string;
  readonly extras: readonly string[];
  /** The environment marker behind `;`, as written; null where there is none. */
  readonly marker: string | null;
}

/**
 * Reads `uvicorn[standard]>=0.24,<1; python_version < "3.12"`, `name @ url`. Null for what names no package: a path,
 * a bare URL. Source: PyPA specification of dependency specifiers.
 */
export function readPipSpec(text: string): PipSpec | null {
  const spec = text.trim();
  const name = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,198}[A-Za-z0-9])?(?![A-Za-z0-9])/.exec(spec)?.[0];
  if (name === undefined) return null;
  let rest = spec.slice(name.length).trimStart();
  const extras: string[] = [];
  if (rest.startsWith('[')) {
    const end = rest.indexOf(']');
    if (end === -1) return null;
    extras.push(
      ...rest
        .slice(1, end)
        .split(',')
        .flatMap((extra) => extra.trim() || []),
    );
    rest = rest.slice(end + 1).trimStart();
  }
  // A path (`a/b`, `pkg.whl`) or a URL begins with a name, too.
  if (rest !== '' && !/^[<>=!~;@(*]/.test(rest)) return null;
  // In a URL a semicolon may stand; the one before a marker has a blank before it then.
  const semicolon = rest.startsWith('@') ? rest.indexOf(' ;') : rest.indexOf(';');
  const marker = semicolon === -1 ? '' : rest.slice(semicolon).replace(/^\s*;/, '').trim();
  return { name, extras, marker: marker === '' ? null : marker };
}

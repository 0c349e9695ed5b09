/** What the comments at the very top of a Dockerfile say to its reader. */
export interface Directives {
  /** `\` unless `# escape=` says a backtick. Any other value is returned as it is, for the caller to refuse. */
  readonly escapeChar: string;
  /** The image of `# syntax=`, or null. */
  readonly syntax: string | null;
}

/**
 * Reads `# escape=` and `# syntax=`, which end at the first line that is no directive. For the syntax alone a first
 * line with `#!` is none of them, and of two the first holds. Source: moby/buildkit, parser/directives.go.
 */
export function readDirectives(lines: readonly string[]): Directives {
  const hasShebang = lines[0]?.startsWith('#!') ?? false;
  let escapeChar = '\\';
  let syntax: string | null = null;
  for (const line of hasShebang ? lines.slice(1) : lines) {
    const [, name, value = ''] = /^\s*#\s*(syntax|escape|check)\s*=\s*(.+?)\s*$/i.exec(line) ?? [];
    if (name === undefined) break;
    if (name.toLowerCase() === 'escape' && !hasShebang) escapeChar = value;
    if (name.toLowerCase() === 'syntax') syntax ??= value.split(' ', 1)[0] ?? null;
  }
  return { escapeChar, syntax };
}

/** What the comments at the very top of a Dockerfile say to its reader. */
export interface Directives {
  /** `\` unless `# escape=` says a backtick. Any other value is returned as it is, for the caller to refuse. */
  readonly escapeChar: string;
  /** The image of `# syntax=`, or null. */
  readonly syntax: string | null;
}

/** Reads `# escape=` and `# syntax=`, which end at the first line that is no directive. */
export function readDirectives(lines: readonly string[]): Directives {
  let escapeChar = '\\';
  let syntax: string | null = null;
  for (const line of lines) {
    const [, name, value = ''] = /^\s*#\s*(syntax|escape|check)\s*=\s*(.+?)\s*$/i.exec(line) ?? [];
    if (name === undefined) break;
    if (name.toLowerCase() === 'escape') escapeChar = value;
    if (name.toLowerCase() === 'syntax') syntax = value;
  }
  return { escapeChar, syntax };
}

export interface Heredoc {
  readonly name: string;
  /** `<<-`: tabs before the end line do not count. */
  readonly chomp: boolean;
}

/**
 * The heredocs that an instruction's joined line opens, in order: `<<EOF`, `<<-EOF`, `<<"EOF"`, `3<<EOF`,
 * `<< EOF`. Only RUN, COPY and ADD have any, also behind ONBUILD, and not in their JSON form.
 * Source: moby/buildkit frontend/dockerfile/parser/parser.go.
 */
export function findHeredocs(header: string): Heredoc[] {
  if (!/^(ONBUILD\s+)?(RUN|COPY|ADD)\s/i.test(header) || isJson(header)) return [];
  return (rawWords(header) ?? []).flatMap((word) => readHeredoc(word) ?? []);
}

/** The heredoc that a word opens, or null. A quoted name stands without its quotes. */
export function readHeredoc(word: string): Heredoc | null {
  const [, , dash, rest = ''] = /^(\d*)<<(-?)\s*([^<]*)$/.exec(word) ?? [];
  const name = rest.replace(/\\(.)|["']/g, '$1');
  return name === '' ? null : { name, chomp: dash === '-' };
}

function isJson(header: string): boolean {
  const rest = header.replace(/^(ONBUILD\s+)?\S+\s+(--\S+\s+)*/i, '');
  if (!rest.startsWith('[')) return false;
  try {
    return Array.isArray(JSON.parse(rest));
  } catch {
    return false;
  }
}

/** Words with their quotes, `<<` joined with a name that spaces part from it. Null where a quote is not closed. */
function rawWords(text: string): string[] | null {
  const token = /\\[\s\S]?|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|<<[ \t\r]*|\s+|[\s\S]/g;
  const words: string[] = [];
  let word = '';
  for (const [part] of text.matchAll(token)) {
    if (part === '"' || part === "'") return null;
    if (part.trim() !== '') word += part;
    else if (word !== '') {
      words.push(word);
      word = '';
    }
  }
  return word === '' ? words : [...words, word];
}

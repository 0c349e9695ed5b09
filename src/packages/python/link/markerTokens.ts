/** A piece of a marker's text. */
export interface Token {
  readonly kind: 'word' | 'text' | 'operator' | '(' | ')';
  readonly value: string;
}

const space = /[ \t\r\n]*/y;
const word = /[A-Za-z_][A-Za-z0-9_.]*/y;
const operator = /===|==|~=|!=|<=|>=|<|>/y;
const maxTokens = 2000;

/** The pieces of a marker (PEP 508, "Grammar"); null where it has something that is none, or more than 2000. */
export function markerTokens(text: string): Token[] | null {
  const tokens: Token[] = [];
  for (let at = skip(text, 0); at < text.length; ) {
    const token = tokenAt(text, at);
    if (token === null || tokens.length >= maxTokens) return null;
    tokens.push(token);
    at = skip(text, at + token.value.length + (token.kind === 'text' ? 2 : 0));
  }
  return tokens;
}

function tokenAt(text: string, at: number): Token | null {
  const first = text[at] ?? '';
  if (first === '(' || first === ')') return { kind: first, value: first };
  if (first === '"' || first === "'") {
    const end = text.indexOf(first, at + 1);
    return end < 0 ? null : { kind: 'text', value: text.slice(at + 1, end) };
  }
  const named = match(word, text, at);
  if (named !== null) return { kind: 'word', value: named };
  const compared = match(operator, text, at);
  return compared === null ? null : { kind: 'operator', value: compared };
}

function skip(text: string, at: number): number {
  return at + (match(space, text, at)?.length ?? 0);
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

import type { Marker, Operand } from './marker.ts';
import { markerTokens, type Token } from './markerTokens.ts';

const maxDepth = 50;

/**
 * Parses an environment marker (PEP 508): `python_version < "3.11" and (extra == "a" or extra == "b")`. Null for what
 * is no marker, or is nested deeper than 50. Our own, because the kept parser needs 29 ms to load and overflows the
 * stack on nested brackets.
 */
export function parseMarker(text: string): Marker | null {
  const tokens = markerTokens(text);
  if (tokens === null) return null;
  const parser = new MarkerParser(tokens);
  const marker = parser.either(0);
  return parser.isAtEnd ? marker : null;
}

class MarkerParser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  either(depth: number): Marker | null {
    return this.#joined('or', () => this.#all(depth));
  }

  #all(depth: number): Marker | null {
    return this.#joined('and', () => this.#one(depth));
  }

  #joined(kind: 'and' | 'or', next: () => Marker | null): Marker | null {
    const parts: Marker[] = [];
    do {
      const part = next();
      if (part === null) return null;
      parts.push(part);
    } while (this.#take('word', kind) !== null);
    return parts.length === 1 ? (parts[0] ?? null) : { kind, parts };
  }

  #one(depth: number): Marker | null {
    if (this.#take('(') === null) return this.#comparison();
    const inner = depth >= maxDepth ? null : this.either(depth + 1);
    return inner !== null && this.#take(')') !== null ? inner : null;
  }

  #comparison(): Marker | null {
    const left = this.#operand();
    const operator = left === null ? null : this.#operator();
    const right = operator === null ? null : this.#operand();
    return left === null || operator === null || right === null
      ? null
      : { kind: 'compare', left, operator, right };
  }

  #operand(): Operand | null {
    const text = this.#take('text');
    if (text !== null) return { kind: 'text', value: text };
    const variable = this.#take('word');
    return variable === null ? null : { kind: 'variable', value: variable };
  }

  #operator(): string | null {
    if (this.#take('word', 'in') !== null) return 'in';
    if (this.#take('word', 'not') !== null) return this.#take('word', 'in') === null ? null : 'not in';
    return this.#take('operator');
  }

  /** The next token's text where it is of this kind (and text), which is then used up; else null. */
  #take(kind: Token['kind'], value?: string): string | null {
    const token = this.#tokens[this.#at];
    if (token === undefined || token.kind !== kind) return null;
    if (value !== undefined && token.value !== value) return null;
    this.#at += 1;
    return token.value;
  }
}

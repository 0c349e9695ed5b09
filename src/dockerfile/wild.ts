import type { Budget } from './budget.ts';

type Test = (char: string) => boolean;

/**
 * A piece of a pattern: `one` character; `many` of them, or none; `deep`, which is any number of folders with the
 * `/` behind the last, or nothing.
 */
export interface Wild {
  readonly kind: 'one' | 'many' | 'deep';
  /** Which characters it takes. */
  readonly test: Test;
}

export const anyChar: Test = () => true;
export const notSlash: Test = (char) => char !== '/';
export const isChar =
  (wanted: string): Test =>
  (char) =>
    char === wanted;

/** Matching holds all possible positions in the pattern at once, so that it never goes back in the text. */
type States = Set<number>;

/**
 * Where the matches end that begin at `start`, the shortest first. Costs at most (text × pattern) steps, whatever
 * the pattern: a regular expression with some stars may need more than a lifetime. Throws when the budget is spent.
 */
export function* matchEnds(
  pattern: readonly Wild[],
  text: readonly string[],
  budget: Budget | null,
  start = 0,
): Generator<number> {
  let states: States = new Set();
  enter(pattern, states, 0);
  for (let at = start; ; at += 1) {
    if (states.has(pattern.length)) yield at;
    const char = text[at];
    if (char === undefined || states.size === 0) return;
    budget?.spend(states.size);
    states = advance(pattern, states, char);
  }
}

/** True where the pattern is the whole text. */
export function matchesAll(
  pattern: readonly Wild[],
  text: readonly string[],
  budget: Budget | null,
): boolean {
  for (const end of matchEnds(pattern, text, budget)) if (end === text.length) return true;
  return false;
}

function advance(pattern: readonly Wild[], states: States, char: string): States {
  const next: States = new Set();
  for (const at of states) {
    const wild = pattern[at];
    if (!wild?.test(char)) continue;
    if (wild.kind === 'one') enter(pattern, next, at + 1);
    else if (wild.kind === 'many') enter(pattern, next, at);
    else {
      next.add(at);
      if (char === '/') enter(pattern, next, at + 1);
    }
  }
  return next;
}

/** Adds a position, and those behind what may match nothing. */
function enter(pattern: readonly Wild[], states: States, from: number): void {
  let at = from;
  states.add(at);
  for (let wild = pattern[at]; wild !== undefined && wild.kind !== 'one'; wild = pattern[at]) {
    at += 1;
    states.add(at);
  }
}

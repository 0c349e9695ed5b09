import { Budget } from './budget.ts';
import { type ExpandOptions, expand } from './expand.ts';
import { failAt } from './problems.ts';
import type { Dockerfile } from './types.ts';

/** Steps that all words of a Dockerfile may cost together, over all images that it makes: a second or two. */
const steps = 20e6;
const budgets = new WeakMap<Dockerfile, Budget>();

function budgetOf(dockerfile: Dockerfile): Budget {
  const budget = budgets.get(dockerfile) ?? new Budget(steps);
  budgets.set(dockerfile, budget);
  return budget;
}

/** `expand` for a word of the Dockerfile: what is wrong with it becomes a GateError at its line. */
export function expandAt(
  word: string,
  dockerfile: Dockerfile,
  line: number,
  options: Omit<ExpandOptions, 'escapeChar'>,
): string {
  const { file, escapeChar } = dockerfile;
  try {
    const budget = budgetOf(dockerfile);
    const expanded = expand(word, { ...options, escapeChar, budget });
    budget.spend(word.length + expanded.length);
    return expanded;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failAt(file, line, `${JSON.stringify(word.slice(0, 80))} can't be expanded: ${reason}`);
  }
}

import type { Fault, Rule } from './types.ts';

/** Counts requests against the rules and says what goes wrong with each. */
export class Rules {
  #rules: { readonly rule: Rule; seen: number }[] = [];

  add(rule: Rule): void {
    this.#rules.push({ rule, seen: 0 });
  }

  clear(): void {
    this.#rules = [];
  }

  /** What happens to this request; the first rule that has its turn decides. */
  faultFor(method: string, path: string): Fault | null {
    let found: Fault | null = null;
    for (const entry of this.#rules) {
      const { rule } = entry;
      if (rule.method !== undefined && rule.method !== method) continue;
      if (!new RegExp(rule.path).test(path)) continue;
      entry.seen += 1;
      const from = rule.from ?? 1;
      if (entry.seen >= from && entry.seen < from + (rule.times ?? 1)) found ??= rule.fault;
    }
    return found;
  }
}

/**
 * How much work a stranger's text may cause. A Dockerfile or ignore file can ask for more than ends in a lifetime,
 * and a loop that blocks hears no signal; so whoever loops over such text spends from a budget.
 */
export class Budget {
  #left: number;

  /** `steps` is a count of small operations: some millions are a second. */
  constructor(steps: number) {
    this.#left = steps;
  }

  /** Throws an Error whose message says so once the budget is used up. */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new Error('it takes too much work');
  }
}

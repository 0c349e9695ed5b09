import type { ReadProblem } from '../types.ts';

const maxProblems = 20;

/** The problems of one file, of which no more than 20 are kept: a file of another format has one in every line. */
export class ProblemList {
  readonly #list: ReadProblem[] = [];
  #more = 0;

  /** `line` counts from 1. */
  add(message: string, line?: number): void {
    if (this.#list.length >= maxProblems) this.#more += 1;
    else this.#list.push(line === undefined ? { message } : { message, line });
  }

  /** All that are kept, and a last one that counts the others. */
  all(): readonly ReadProblem[] {
    return this.#more === 0
      ? this.#list
      : [...this.#list, { message: `${this.#more} more places like these` }];
  }
}

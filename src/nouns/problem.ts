/** A place in a file of the repository. `file` is relative to the repository root, lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** What went wrong, where, what was expected, and what to do. The one shape of every error that a user sees. */
export interface Problem {
  /** A stable word for machines, kebab-case: `config-unknown-key`, `build-failed`, `engine-missing`. */
  readonly code: string;
  /** One sentence, no trailing line break: what was found. */
  readonly message: string;
  readonly where?: Place;
  /** What would have been right, when that can be said. */
  readonly expected?: string;
  /** What to do about it, as an instruction. */
  readonly fix?: string;
}

/**
 * Thrown when the gate can't judge: bad usage, bad configuration, no engine, unreadable bytes. Carries every
 * problem found, not only the first. The doors turn it into exit status 2.
 */
export class GateError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[] | Problem, options?: ErrorOptions) {
    const list = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem];
    super(list.map((problem) => problem.message).join('\n'), options);
    this.name = 'GateError';
    this.problems = list;
  }
}

/** Thrown when the user interrupted the run (Ctrl-C). The doors turn it into exit status 130. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted');
    this.name = 'Interrupted';
  }
}

import type { Exchange } from '../../support/fakeGithub/index.ts';

interface Waiting {
  readonly exchange: Exchange;
  readonly go: () => void;
}

/**
 * Decides whose request has its effect next. Holds each request about comments until every client that still runs
 * has one waiting, then lets one of them go: the order of effects is the order asked for, and nothing else.
 */
export class Scheduler {
  readonly #names: readonly [string, string];
  readonly #running: Set<string>;
  readonly #waiting = new Map<string, Waiting>();
  readonly #wrote = new Set<string>();
  readonly #order: boolean[];
  readonly #pause: boolean;

  /**
   * Of two clients, known by their user agent, `false` lets the first go, `true` the second. With `pause` a client
   * that wrote looks again only after a write that the other has already decided on.
   */
  constructor(names: readonly [string, string], order: readonly boolean[], pause = false) {
    this.#names = names;
    this.#running = new Set(names);
    this.#order = [...order];
    this.#pause = pause;
  }

  async run<T>(name: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } finally {
      this.#running.delete(name);
      this.#next();
    }
  }

  hold(exchange: Exchange): Promise<void> {
    const agent = String(exchange.headers['user-agent']);
    const name = this.#names.find((candidate) => agent.includes(candidate));
    if (name === undefined || !exchange.path.includes('/comments')) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.set(name, { exchange, go: resolve });
      this.#next();
    });
  }

  #next(): void {
    if (this.#waiting.size === 0 || this.#waiting.size < this.#running.size) return;
    const wanted = this.#names[this.#order.shift() === true ? 1 : 0];
    const other = this.#names.find((name) => name !== wanted) ?? wanted;
    const name = !this.#waiting.has(wanted) || this.#mustPause(wanted, other) ? other : wanted;
    const next = this.#waiting.get(name);
    this.#waiting.delete(name);
    if (next !== undefined && next.exchange.method !== 'GET') this.#wrote.add(name);
    next?.go();
  }

  #mustPause(name: string, other: string): boolean {
    const looksAgain = this.#wrote.has(name) && this.#waiting.get(name)?.exchange.method === 'GET';
    const decided = this.#waiting.get(other)?.exchange.method ?? 'GET';
    return this.#pause && looksAgain && decided !== 'GET';
  }
}

import type { OwnedPackage, WrittenLine } from '../../nouns/index.ts';

/** A written line in the graph. */
export interface LineNode extends WrittenLine {
  readonly node: number;
  /** True where it belongs to the service itself: its Dockerfile, a file of its folder, or one that its Dockerfile names. */
  readonly own: boolean;
}

export interface Edge {
  readonly to: number;
  /** True where nothing written says so. */
  readonly inferred: boolean;
}

/** More lines than any image has reasons. */
const mostLines = 10_000;

/**
 * Who asks for whom: lines and packages. Each package is three nodes: one that is there; one that was installed with
 * what it requires, which leads to the first; and one that was installed with what it recommends, too, which leads to
 * the second. So a package of `pip install --no-deps` asks for nothing, and one of `apt-get install` for more than one
 * of `apt-get install --no-install-recommends`.
 */
export class AskGraph {
  readonly root = 0;
  readonly lines: LineNode[] = [];
  readonly #packages: number;
  readonly #edges: Edge[][];
  readonly #seen: Set<number>[];
  readonly #lineIds = new Map<string, LineNode>();
  /** The node of a line, or the index of the package that a node stands for which is only guessed. */
  readonly #more: (LineNode | number)[] = [];
  readonly #guesses = new Map<number, number>();

  /** To be called where there is more than is walked in bearable time: what is told may not be all. */
  readonly endEarly: () => void;

  constructor(packages: readonly OwnedPackage[], endEarly: () => void) {
    this.endEarly = endEarly;
    this.#packages = packages.length;
    const nodes = 1 + 3 * packages.length;
    this.#edges = Array.from({ length: nodes }, () => []);
    this.#seen = Array.from({ length: nodes }, () => new Set());
    for (const [index, { requires }] of packages.entries()) {
      this.link(this.whole(index), this.there(index), false);
      this.link(this.generous(index), this.whole(index), false);
      for (const { to, inferred, recommended } of requires)
        if (packages[to] && !recommended) this.link(this.whole(index), this.whole(to), inferred);
    }
    if (packages.some(({ requires }) => requires.some(({ recommended }) => recommended)))
      this.#linkGenerous(packages);
  }

  /** What comes with the base image is not installed again, so nobody gets what it recommends. */
  #linkGenerous(packages: readonly OwnedPackage[]): void {
    for (const [index, { type, from, requires }] of packages.entries()) {
      if (from === 'base') continue;
      for (const { to, inferred } of requires)
        if (packages[to]?.type === type) this.link(this.generous(index), this.generous(to), inferred);
    }
  }

  get size(): number {
    return this.#edges.length;
  }

  /** The node of a package that was installed with what it requires. */
  whole(index: number): number {
    return 2 + 3 * index;
  }

  /** The node of a package that was installed with what it recommends, too, and so was all that it requires. */
  generous(index: number): number {
    return 3 + 3 * index;
  }

  /** The node of a package as such, which its bytes hang on. */
  there(index: number): number {
    return 1 + 3 * index;
  }

  /** The package whose bytes hang on a node, or null. */
  packageAt(node: number): number | null {
    return node % 3 === 1 && node <= 3 * this.#packages ? this.packageOf(node) : null;
  }

  /** The package that any of its nodes stands for, or null. */
  packageOf(node: number): number | null {
    if (node > 0 && node <= 3 * this.#packages) return Math.floor((node - 1) / 3);
    const more = this.#moreAt(node);
    return typeof more === 'number' ? more : null;
  }

  /** The line of a node, or undefined. */
  lineAt(node: number): LineNode | undefined {
    const more = this.#moreAt(node);
    return typeof more === 'object' ? more : undefined;
  }

  #moreAt(node: number): LineNode | number | undefined {
    return this.#more[node - 1 - 3 * this.#packages];
  }

  /** The node of a package that a line is guessed to have brought: it leads to the package as such. */
  guessed(index: number): number {
    const known = this.#guesses.get(index);
    if (known !== undefined) return known;
    const node = this.#add(index);
    this.#guesses.set(index, node);
    this.link(node, this.there(index), true);
    return node;
  }

  /** The node of a line, made when it is asked for first; null where there are too many. */
  line(written: WrittenLine, own: boolean): LineNode | null {
    const key = `${written.line}\0${written.file}\0${written.asks}`;
    const known = this.#lineIds.get(key);
    if (known) return known;
    if (this.lines.length >= mostLines) {
      this.endEarly();
      return null;
    }
    const made = { ...written, own, node: this.#edges.length };
    this.#add(made);
    this.lines.push(made);
    this.#lineIds.set(key, made);
    return made;
  }

  #add(what: LineNode | number): number {
    this.#more.push(what);
    this.#seen.push(new Set());
    return this.#edges.push([]) - 1;
  }

  link(from: number, to: number, inferred: boolean): void {
    const seen = this.#seen[from];
    if (from === to || seen === undefined || seen.has(to)) return;
    seen.add(to);
    this.#edges[from]?.push({ to, inferred });
  }

  /** Takes all links of a node to packages away but those that `keeps` wants: a project's own lines say it better. */
  dropLinks(from: number, drops: (to: number) => boolean): void {
    this.#edges[from] = (this.#edges[from] ?? []).filter(({ to }) => !drops(to));
    this.#seen[from] = new Set(this.#edges[from]?.map(({ to }) => to));
  }

  edges(node: number): readonly Edge[] {
    return this.#edges[node] ?? [];
  }

  /** The nodes that can be reached from some, those included, in the order of their distance. */
  reach(from: readonly number[], stop: (node: number) => boolean = () => false): number[] {
    const seen = new Uint8Array(this.size);
    const queue = [...from];
    for (const node of queue) seen[node] = 1;
    for (let at = 0; at < queue.length; at += 1) {
      const node = queue[at] ?? 0;
      if (at >= from.length && stop(node)) continue;
      for (const { to } of this.edges(node)) {
        if (seen[to] === 1) continue;
        seen[to] = 1;
        queue.push(to);
      }
    }
    return queue;
  }

  /** The nodes that can be reached over links that something written says. */
  surelyAsked(): ReadonlySet<number> {
    const seen = new Set([this.root]);
    for (const node of seen) for (const { to, inferred } of this.edges(node)) if (!inferred) seen.add(to);
    return seen;
  }
}

import type { FileFacts, FileHead, Reader, Reading } from '../../packages/index.ts';
import { maxFindingChars } from '../limits.ts';
import { quote } from '../quote.ts';
import type { FileFinding } from './entries.ts';
import { factsChars } from './factsChars.ts';
import { MergedImports } from './mergedImports.ts';

/** A reader at work on the file that streams by. */
interface Active {
  readonly reader: Reader;
  reading: Reading | null;
}

/**
 * Lets the readers of package databases see a layer's files, one file at a time: `begin`, `push`, `end`. What goes wrong
 * in a reader is a problem of that file and never an error: a weighing must not depend on it.
 */
export class FileReadings {
  readonly #readers: readonly Reader[];
  readonly #found: FileFinding[] = [];
  readonly #imports = new MergedImports();
  readonly #active: Active[] = [];
  readonly #pending = new Set<Promise<void>>();
  #entry = -1;
  #chars = 0;
  #leftOut = -1;

  constructor(readers: readonly Reader[]) {
    this.#readers = readers;
  }

  /** True where some reader wants to see the file. */
  wants(file: FileHead): boolean {
    return this.#readers.some((reader) => {
      try {
        return reader.wants(file);
      } catch {
        return true;
      }
    });
  }

  /** Asks who wants to see the file; `entry` is its number among the layer's entries. */
  begin(entry: number, file: FileHead): void {
    this.#entry = entry;
    this.#active.length = 0;
    for (const reader of this.#readers) {
      try {
        if (reader.wants(file)) this.#active.push({ reader, reading: reader.open(file) });
      } catch (error) {
        this.#fail(entry, reader, error);
      }
    }
  }

  /** The chunk is only looked at during the call. */
  push(chunk: Buffer): void {
    for (const active of this.#active) {
      try {
        active.reading?.push(chunk);
      } catch (error) {
        active.reading = null;
        this.#fail(this.#entry, active.reader, error);
      }
    }
  }

  end(): void {
    const entry = this.#entry;
    for (let active = this.#active.shift(); active !== undefined; active = this.#active.shift()) {
      const { reader, reading } = active;
      try {
        const facts = reading?.end() ?? null;
        if (facts instanceof Promise) this.#await(entry, reader, facts);
        else this.#keep(entry, facts);
      } catch (error) {
        this.#fail(entry, reader, error);
      }
    }
  }

  /** Resolves, and never rejects, when nothing is being worked on any more; null where nothing is. */
  settled(): Promise<void> | null {
    return this.#pending.size === 0 ? null : Promise.all(this.#pending).then(() => {});
  }

  /** What all files said, in the order of entries. After `settled`. */
  finish(): FileFinding[] {
    if (this.#leftOut >= 0) this.#add(this.#leftOut, problemFacts(tooMuch));
    const found = this.#found.filter(({ facts }) => facts !== nothing);
    return [...found, ...this.#imports.findings()].sort((a, b) => a.entry - b.entry);
  }

  #await(entry: number, reader: Reader, facts: Promise<FileFacts | null>): void {
    // Readers finish in any order, and what they say must not depend on it.
    const place = this.#found.push({ entry, facts: nothing }) - 1;
    const keep = (found: FileFacts | null) => this.#keep(entry, found, place);
    const done = facts
      .then(keep, (error: unknown) => this.#keep(entry, failure(reader, error), place))
      .finally(() => this.#pending.delete(done));
    this.#pending.add(done);
  }

  #keep(entry: number, facts: FileFacts | null, place?: number): void {
    if (facts === null) return;
    this.#chars += factsChars(facts);
    if (this.#chars > maxFindingChars) {
      this.#chars = maxFindingChars;
      this.#leftOut = entry;
      return;
    }
    const { imports, ...rest } = facts;
    if (imports !== undefined) this.#imports.add(entry, imports);
    if (rest.packages.length + rest.claims.length + rest.problems.length === 0) return;
    if (place === undefined) this.#add(entry, rest);
    else this.#found[place] = { entry, facts: rest };
  }

  #fail(entry: number, reader: Reader, error: unknown): void {
    this.#keep(entry, failure(reader, error));
  }

  #add(entry: number, facts: FileFacts): void {
    this.#found.push({ entry, facts });
  }
}

const tooMuch = `the package databases of this layer say more than is kept (${maxFindingChars} characters)`;
const nothing: FileFacts = { packages: [], claims: [], problems: [] };

function problemFacts(message: string): FileFacts {
  return { ...nothing, problems: [{ message }] };
}

function failure(reader: Reader, error: unknown): FileFacts {
  const why = error instanceof Error ? error.message : String(error);
  return problemFacts(`the reader ${reader.id} failed: ${quote(why)}`);
}

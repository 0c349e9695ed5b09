import type { Imports } from '../../packages/index.ts';
import type { FileFinding } from './entries.ts';

/** What the files of one module import, put together: thousands of files say it, and one finding keeps it. */
export class MergedImports {
  readonly #modules = new Map<string, { entry: number; readonly imports: Set<string> }>();

  /** Takes what the file with number `entry` says. A module's finding is that of its first file. */
  add(entry: number, list: readonly Imports[]): void {
    for (const { module, imports } of list) {
      let known = this.#modules.get(module);
      if (known === undefined) {
        known = { entry, imports: new Set() };
        this.#modules.set(module, known);
      }
      known.entry = Math.min(known.entry, entry);
      for (const name of imports) known.imports.add(name);
    }
  }

  findings(): FileFinding[] {
    return [...this.#modules].map(([module, { entry, imports }]) => ({
      entry,
      facts: { packages: [], claims: [], imports: [{ module, imports: [...imports].sort() }], problems: [] },
    }));
  }
}

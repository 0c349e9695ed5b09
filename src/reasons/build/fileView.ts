import { below, joinPath } from './paths.ts';
import type { Files, Origin } from './types.ts';

/** What stands at a path of a container, and all that is below it. */
type Source = Origin | { readonly kind: 'stage'; readonly view: FileView; readonly path: string };

/** Deeper chains of copies are not followed. */
const mostHops = 50;
/** More copies than any Dockerfile has. */
const mostEntries = 5_000;

/** Which files of a stage's container are files of the repository, as far as COPY and ADD tell. */
export class FileView implements Files {
  readonly #parent: FileView | null;
  readonly #entries: { readonly at: string; readonly source: Source }[] = [];

  /** `parent`: the stage that this one starts from. */
  constructor(parent: FileView | null) {
    this.#parent = parent;
  }

  /** `at` is an absolute path of the container. */
  put(at: string, source: Source): void {
    if (this.#entries.length < mostEntries) this.#entries.push({ at, source });
  }

  /** A view that can be added to without changing this one: for the mounts of one RUN. */
  fork(): FileView {
    return new FileView(this);
  }

  /** All that may stand at an absolute path of the container, the likeliest first. */
  origins(path: string, hops = mostHops): readonly Origin[] {
    if (hops === 0) return [];
    const found: Origin[] = [];
    for (const { at, source } of this.#entries.toReversed()) {
      const rest = below(path, at);
      if (rest === null) continue;
      if (source.kind === 'stage')
        found.push(...source.view.origins(joinPath(source.path, rest), hops - 1).slice(0, 10));
      else if (source.kind === 'repository') found.push({ ...source, path: joinPath(source.path, rest) });
      else if (rest === '' || source.kind === 'wheels') found.push(source);
      if (found.length >= 20) return found;
    }
    return this.#parent === null ? found : [...found, ...this.#parent.origins(path, hops - 1)];
  }

  /** The names right below a folder that COPY and ADD have put there by themselves. */
  names(folder: string, hops = mostHops): readonly string[] {
    // What another stage has is a guess in two places, of which one is no file.
    const own = this.#entries.flatMap(({ at, source }) =>
      source.kind === 'repository' ? below(at, folder)?.split('/', 1)[0] || [] : [],
    );
    const more = this.#parent === null || hops === 0 ? [] : this.#parent.names(folder, hops - 1);
    return [...new Set([...own, ...more])];
  }
}

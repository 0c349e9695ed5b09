import type { Blob } from '../blob/intake.ts';
import { BlobIntake } from '../blob/intake.ts';
import type { BlobLibrary, LibraryOptions } from '../blob/library.ts';
import { isDigest } from '../digest.ts';
import { maxArchiveEntries, maxStreamJsonBytes } from '../limits.ts';
import type { DataSink, TarEntry } from '../tar/entry.ts';
import { TarParser } from '../tar/parser.ts';
import { entryPath } from '../tar/path.ts';
import { unreadable } from '../unreadable.ts';
import { type ArchiveContents, archivePath, linkedPath, resolveLinks } from './contents.ts';
import { KnownOrRead } from './knownOrRead.ts';

/** What became of one file of the stream. */
type Outcome = { readonly blob: Blob } | { readonly known: number } | { readonly error: unknown };

/**
 * Reads an archive as a stream, once from beginning to end. Layers come before the manifest that tells what they are,
 * so that every file is taken for a layer, a JSON document or neither by its first bytes. Layers that earlier runs know
 * are passed over. A blob that is damaged matters only when an image turns out to need it.
 */
export async function streamedArchive(
  chunks: AsyncIterable<Buffer>,
  library: BlobLibrary,
  options: LibraryOptions,
): Promise<ArchiveContents> {
  const collector = new Collector(library);
  for await (const chunk of chunks) {
    options.signal?.throwIfAborted();
    options.onBytes?.(chunk.length);
    collector.parser.push(chunk);
    await collector.settled();
  }
  collector.parser.finish();
  return contentsOf(await collector.outcomes(), collector.links);
}

class Collector {
  readonly links = new Map<string, string>();
  readonly parser: TarParser;
  readonly #library: BlobLibrary;
  readonly #outcomes = new Map<string, Promise<Outcome>>();
  #busy: Promise<void>[] = [];
  #jsonBytes = 0;
  #ending: (() => void) | null = null;

  constructor(library: BlobLibrary) {
    this.#library = library;
    this.parser = new TarParser({
      entry: (entry) => this.#entry(entry),
      endEntry: () => {
        this.#ending?.();
        this.#ending = null;
      },
    });
  }

  /** Resolves when all that was begun with the last chunk is done with its memory. */
  async settled(): Promise<void> {
    while (this.#busy.length > 0) {
      const busy = this.#busy;
      this.#busy = [];
      await Promise.all(busy);
    }
  }

  async outcomes(): Promise<ReadonlyMap<string, Outcome>> {
    const done = new Map<string, Outcome>();
    for (const [path, outcome] of this.#outcomes) done.set(path, await outcome);
    return done;
  }

  #entry(entry: TarEntry): DataSink | null {
    const path = entryPath(entry.name);
    this.links.delete(path);
    this.#outcomes.delete(path);
    if (this.links.size + this.#outcomes.size > maxArchiveEntries) {
      throw unreadable('image-layer-hostile', `the archive holds more than ${maxArchiveEntries} files`);
    }
    if (entry.kind === 'symlink' || entry.kind === 'hardlink') {
      this.links.set(path, linkedPath(path, entry.linkName, entry.kind === 'symlink'));
    }
    return entry.kind === 'file' ? this.#file(path, entry) : null;
  }

  #file(path: string, entry: TarEntry): DataSink {
    const name = digestOfPath(path) ?? path;
    const intake = new KnownOrRead(this.#library, name, entry.dataBytes, new BlobIntake());
    let failure: { error: unknown } | null = null;
    const fail = (error: unknown) => {
      failure ??= { error };
    };
    let last: Promise<void> = Promise.resolve();
    this.#ending = () => {
      const outcome = last.then(async (): Promise<Outcome> => {
        if (failure !== null) return failure;
        return this.#finish(intake, name).catch((error: unknown) => ({ error }));
      });
      this.#outcomes.set(path, outcome);
      this.#busy.push(outcome.then(() => {}));
    };
    return (chunk) => {
      if (failure !== null) return;
      try {
        const busy = intake.write(chunk)?.catch(fail);
        if (busy !== undefined) {
          last = busy;
          this.#busy.push(busy);
        }
      } catch (error) {
        fail(error);
      }
    };
  }

  async #finish(intake: KnownOrRead, name: string): Promise<Outcome> {
    const result = await intake.finish();
    if (typeof result === 'number') return { known: result };
    this.#jsonBytes += result.json?.length ?? 0;
    if (this.#jsonBytes > maxStreamJsonBytes) {
      throw unreadable('image-too-large', `the archive holds more than ${maxStreamJsonBytes} bytes of JSON`);
    }
    await this.#library.keep(result, name);
    return { blob: result };
  }
}

function contentsOf(
  outcomes: ReadonlyMap<string, Outcome>,
  links: ReadonlyMap<string, string>,
): ArchiveContents {
  const find = (name: string): Outcome | null => {
    const outcome = outcomes.get(resolveLinks(links, archivePath(name))) ?? null;
    if (outcome !== null && 'error' in outcome) throw outcome.error;
    return outcome;
  };
  const blobOf = (name: string): Blob | null => {
    const outcome = find(name);
    return outcome !== null && 'blob' in outcome ? outcome.blob : null;
  };
  return {
    what: 'the archive',
    has: (path) => outcomes.has(resolveLinks(links, archivePath(path))),
    size: async (name) => {
      const outcome = find(name);
      if (outcome === null) return null;
      return 'known' in outcome ? outcome.known : (blobOf(name)?.bytes ?? null);
    },
    text: async (path) => blobOf(path)?.json ?? null,
    digestOf: (path) => blobOf(path)?.digest ?? null,
    read: async () => {
      throw unreadable('image-blob-missing', 'a blob of the streamed archive is needed again');
    },
  };
}

/** `sha256:…` where a path is a blob's place in an OCI layout. */
function digestOfPath(path: string): string | null {
  const digest = `sha256:${path.slice('blobs/sha256/'.length)}`;
  return path.startsWith('blobs/sha256/') && isDigest(digest) ? digest : null;
}

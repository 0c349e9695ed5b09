import { normalName } from './distributions.ts';

/** Distributions that bring the same modules, and of which only one can be installed: by the usual one. */
const variants = new Map<string, readonly string[]>([
  ['opencv-python', ['opencv-python-headless', 'opencv-contrib-python', 'opencv-contrib-python-headless']],
  ['psycopg2', ['psycopg2-binary']],
  ['faiss-cpu', ['faiss-gpu']],
  ['onnxruntime', ['onnxruntime-gpu']],
  ['pillow', ['pillow-simd']],
]);

/**
 * Which of several distributions with the same modules a folder has: the one whose shared libraries lie there, in a
 * folder that auditwheel names after it (`opencv_python_headless.libs`).
 */
export class Variants {
  readonly #list: (folder: string) => readonly string[] | null;
  readonly #libraries = new Map<string, ReadonlySet<string>>();

  constructor(list: (folder: string) => readonly string[] | null) {
    this.#list = list;
  }

  /** The name as it is where nothing tells more. */
  of(root: string, name: string): string {
    const possible = variants.get(name);
    if (possible === undefined) return name;
    const there = this.#librariesIn(root);
    return possible.find((each) => there.has(each)) ?? name;
  }

  #librariesIn(root: string): ReadonlySet<string> {
    let names = this.#libraries.get(root);
    if (names === undefined) {
      const folders = (this.#list(root) ?? []).filter((name) => name.endsWith('.libs'));
      names = new Set(folders.map((name) => normalName(name.slice(0, -'.libs'.length))));
      this.#libraries.set(root, names);
    }
    return names;
  }
}

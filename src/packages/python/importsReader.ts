import { facts } from '../text/facts.ts';
import type { FileFacts, FileHead, Reader, Reading } from '../types.ts';
import { scanImports } from './scanImports.ts';

/** Imports stand at the top of a module. */
const maxBytes = 2 ** 16;
/**
 * Reads the first 64kB of every Python module in `site-packages` or `dist-packages` for the modules that it imports:
 * links between packages whose metadata is gone. Tests are left out, because they need more than what they test.
 */
export const pythonImportsReader: Reader = {
  id: 'python-imports',
  version: 1,
  wants: ({ path, bytes }) => path.endsWith('.py') && bytes >= 8 && isModule(path),
  open: (file) => new ImportsReading(file),
};

function isModule(path: string): boolean {
  return path.includes('-packages/') && !notRun.test(path) && topModule(path) !== null;
}

/** Tests, and what only a test run loads. */
const notRun = /\/_?test(?:s|ing|_utils)?\/|\/conftest\.py$|\/test_[^/]*$/;

/** The folder or file of the top-level module that a path is in: `…/site-packages/sklearn`, `…/site-packages/six.py`. */
function topModule(path: string): string | null {
  const at = Math.max(path.lastIndexOf('site-packages/'), path.lastIndexOf('dist-packages/'));
  if (at < 0 || (at > 0 && path[at - 1] !== '/')) return null;
  const start = at + 'site-packages/'.length;
  const end = path.indexOf('/', start);
  return end < 0 ? path : path.slice(0, end);
}

class ImportsReading implements Reading {
  readonly #module: string;
  readonly #wanted: number;
  #pieces: Buffer[] = [];
  #have = 0;
  #imports: Set<string> = new Set();

  constructor(file: FileHead) {
    this.#module = topModule(file.path) ?? file.path;
    this.#wanted = Math.min(file.bytes, maxBytes);
  }

  push(chunk: Buffer): void {
    if (this.#have >= this.#wanted) return;
    const piece = chunk.subarray(0, this.#wanted - this.#have);
    this.#have += piece.length;
    // Most modules arrive in one piece, which need not be copied.
    if (this.#have >= this.#wanted) this.#scan(piece);
    else this.#pieces.push(Buffer.from(piece));
  }

  end(): FileFacts | null {
    if (this.#pieces.length > 0) this.#scan(Buffer.alloc(0));
    if (this.#imports.size === 0) return null;
    return facts({ imports: [{ module: this.#module, imports: [...this.#imports].sort() }] });
  }

  #scan(last: Buffer): void {
    const bytes = this.#pieces.length === 0 ? last : Buffer.concat([...this.#pieces, last]);
    this.#pieces = [];
    const own = this.#module.slice(this.#module.lastIndexOf('/') + 1).replace(/\.py$/, '');
    this.#imports = scanImports(bytes);
    this.#imports.delete(own);
  }
}

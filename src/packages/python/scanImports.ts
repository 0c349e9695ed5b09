import { standardModules } from './standardModules.ts';

const importWord = Buffer.from('\nimport ');
const fromWord = Buffer.from('\nfrom ');
const maxStatement = 4096;
const maxNames = 500;

/**
 * Top-level names of the modules that Python source imports at column 0, relative ones and the standard library's left
 * out. What stands in a `try` or a function is indented, and so it is not seen: it is what the module can do without.
 * Only the statements are decoded.
 */
export function scanImports(source: Buffer): Set<string> {
  const names = new Set<string>();
  eachStatement(source, importWord, (text) => {
    for (const part of text.split(',')) add(names, /^\s*([A-Za-z_]\w*)/.exec(part)?.[1]);
  });
  eachStatement(source, fromWord, (text) => {
    // Prose in a docstring may begin a line with "from" as well.
    add(names, /^\s*([A-Za-z_]\w*)(?:\.\w+)*\s+import\s/.exec(text)?.[1]);
  });
  return names;
}

function add(names: Set<string>, name: string | undefined): void {
  if (name !== undefined && !standardModules.has(name) && names.size < maxNames) names.add(name);
}

function eachStatement(source: Buffer, word: Buffer, take: (text: string) => void): void {
  if (startsWith(source, word.subarray(1))) take(statement(source, word.length - 1));
  for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + word.length - 1)) {
    take(statement(source, at + word.length));
  }
}

function startsWith(source: Buffer, word: Buffer): boolean {
  return source.length >= word.length && source.compare(word, 0, word.length, 0, word.length) === 0;
}

/** The rest of the line, without comment and further statements. */
function statement(source: Buffer, start: number): string {
  const end = source.indexOf(10, start);
  const stop = Math.min(end < 0 ? source.length : end, start + maxStatement);
  return `${source.toString('latin1', start, stop).split(/[#;]/, 1)[0]} `;
}

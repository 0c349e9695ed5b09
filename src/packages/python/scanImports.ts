import { standardModules } from './standardModules.ts';

/** A statement at the beginning of a line: found faster so than by any search byte by byte. */
const statement = /\n(import|from) ([^\n#;]{1,4096})/g;
const imported = /^\s*([A-Za-z_]\w*)/;
/** Prose in a docstring may begin a line with "from" as well. */
const importedFrom = /^\s*([A-Za-z_]\w*)(?:\.\w+)*\s+import(?:\W|$)/;
const maxNames = 500;

/**
 * Top-level names of the modules that Python source imports at column 0, relative ones and the standard library's left
 * out. What stands in a `try` or a function is indented, and so it is not seen: it is what the module can do without.
 */
export function scanImports(source: Buffer): Set<string> {
  const names = new Set<string>();
  for (const [, word, text = ''] of `\n${source.toString('latin1')}`.matchAll(statement)) {
    if (word === 'from') add(names, importedFrom.exec(text)?.[1]);
    else for (const part of text.split(',')) add(names, imported.exec(part)?.[1]);
  }
  return names;
}

function add(names: Set<string>, name: string | undefined): void {
  if (name !== undefined && !standardModules.has(name) && names.size < maxNames) names.add(name);
}

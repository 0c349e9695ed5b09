import { type AST, parseTOML } from 'toml-eslint-parser';

/** A value of a TOML file with the keys that lead to it. Lines count from 1. */
export interface TomlEntry {
  readonly path: readonly string[];
  readonly line: number;
  /** The texts of a string, or of an array's strings; what else an array has is left out. */
  readonly texts: readonly { readonly text: string; readonly line: number }[];
  /** True for an array. */
  readonly list: boolean;
}

/** Deeper tables are nobody's requirements. */
const deepest = 20;
const mostEntries = 20_000;

/** All values of a TOML file, inline tables taken apart, in the file's order. Throws an Error for one that is broken. */
export function tomlEntries(text: string): readonly TomlEntry[] {
  const found: TomlEntry[] = [];
  for (const node of parseTOML(text).body[0].body) {
    if (node.type === 'TOMLKeyValue') addPair(node, [], found);
    else for (const pair of node.body) addPair(pair, node.resolvedKey.map(String), found);
  }
  return found;
}

function addPair(pair: AST.TOMLKeyValue, above: readonly string[], found: TomlEntry[]): void {
  if (found.length >= mostEntries || above.length > deepest) return;
  const keys = pair.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
  const path = [...above, ...keys];
  const { value } = pair;
  const { line } = pair.loc.start;
  if (value.type === 'TOMLInlineTable') for (const inner of value.body) addPair(inner, path, found);
  const items = value.type === 'TOMLArray' ? value.elements : [value];
  const texts = items.flatMap((item) =>
    item.type === 'TOMLValue' && item.kind === 'string'
      ? { text: item.value, line: item.loc.start.line }
      : [],
  );
  // `foo = { version = "1" }` says by its own entry, too, that there is a `foo`.
  found.push({ path, line, texts, list: value.type === 'TOMLArray' });
  if (value.type !== 'TOMLArray') return;
  for (const item of value.elements)
    if (item.type === 'TOMLInlineTable') for (const inner of item.body) addPair(inner, path, found);
}

import { readPipSpec } from './readPipSpec.ts';
import type { TomlEntry } from './tomlEntries.ts';
import { type FileLine, mostLines } from './types.ts';

const types = ['pypi'] as const;

/** What a table says of one key of its dependencies. */
interface Keyed {
  readonly name: string;
  readonly list: string | null;
  line: number;
  extras: readonly string[];
  marker: string | null;
}

/**
 * The requirements that are keys of tables: Poetry's, and those of a Pipfile. Their `extras` and `markers` are heeded,
 * as are Poetry's own extras: what those list is installed for them only. Sources: Poetry 2, "Dependency
 * specification" and "The pyproject.toml file"; Pipenv, "Pipfile & Pipfile.lock".
 */
export function keyedDependencies(entries: readonly TomlEntry[]): readonly FileLine[] {
  const found = new Map<string, Keyed>();
  const optional = new Map<string, string[]>();
  for (const entry of entries) {
    const { path, texts } = entry;
    if (path.length === 4 && path.slice(0, 3).join('.') === 'tool.poetry.extras')
      for (const { text } of texts) put(optional, text.toLowerCase(), `extra:${path[3]}`);
    const table = tableOf(path);
    if (table === null || path.length <= table.depth) continue;
    const key = path.slice(0, table.depth + 1).join('\0');
    const name = path[table.depth] ?? '';
    const keyed = found.get(key) ?? { name, list: table.list, line: entry.line, extras: [], marker: null };
    found.set(key, keyed);
    take(keyed, entry, table.depth + 1);
  }
  const lines: FileLine[] = [];
  for (const keyed of found.values()) {
    if (lines.length >= mostLines) break;
    lines.push(...linesOf(keyed, optional.get(keyed.name.toLowerCase())));
  }
  return lines;
}

/** How many keys lead to a table of dependencies, and which list that is; null for all other tables. */
function tableOf([first, second, third, fourth, fifth]: readonly string[]): {
  readonly depth: number;
  readonly list: string | null;
} | null {
  if (first === 'packages') return { depth: 1, list: null };
  if (first === 'dev-packages') return { depth: 1, list: 'group:dev' };
  if (first !== 'tool' || second !== 'poetry') return null;
  if (third === 'dependencies') return { depth: 3, list: null };
  if (third === 'dev-dependencies') return { depth: 3, list: 'group:dev' };
  return third === 'group' && fifth === 'dependencies' ? { depth: 5, list: `group:${fourth}` } : null;
}

function take(keyed: Keyed, { path, texts, line }: TomlEntry, depth: number): void {
  const [detail, ...more] = path.slice(depth);
  if (detail === undefined) keyed.line = line;
  if (more.length > 0) return;
  if (detail === 'extras') keyed.extras = texts.map(({ text }) => text);
  if (detail === 'markers') keyed.marker = texts[0]?.text ?? null;
}

function linesOf(
  { name, list, line, extras, marker }: Keyed,
  only: readonly string[] | undefined,
): readonly FileLine[] {
  const spec = readPipSpec(name);
  if (name === 'python' || spec === null) return [];
  const asks = extras.length > 0 ? `${name}[${extras.join(',')}]` : name;
  const wanted = { kind: 'package', types, name: spec.name, extras, marker } as const;
  return (list === null ? (only ?? [list]) : [list]).map((each) => ({ line, asks, wanted, list: each }));
}

function put(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

import { type Document, isMap, isScalar, LineCounter, type Pair, parseDocument, visit } from 'yaml';
import type { Place, Problem } from '../nouns/index.ts';

/** A configuration file as data, with the way back to its lines. */
export interface ParsedYaml {
  /** The value; undefined for an empty file. */
  readonly value: unknown;
  /** The place of the nearest existing node of a path; of its key where there is one. */
  readonly place: (path: readonly PropertyKey[]) => Place;
  readonly problems: readonly Problem[];
}

/** Syntax errors shown of one file. */
const mostErrors = 5;

/**
 * Reads YAML 1.2, of which JSON is a part. Syntax errors, duplicate keys and too many aliases become problems
 * (`config-syntax`) at their line and column; nothing is thrown.
 */
export function parseYaml(text: string, file: string): ParsedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const at = (offset: number | undefined): Place => {
    if (offset === undefined) return { file };
    const { line, col } = lineCounter.linePos(offset);
    return line === 0 ? { file, line: 1, column: 1 } : { file, line, column: col };
  };
  // The first is the cause; in broken text the others are mostly its echo, hundreds of them at one place.
  const problems = document.errors
    .slice(0, mostErrors)
    .map((error) => syntaxProblem(error.message, at(error.pos[0])));
  if (problems.length > 0) return { value: undefined, place: () => ({ file }), problems };
  keepWords(document);
  try {
    // Few people write aliases here; many of them are an attack on the reader's memory.
    const value: unknown = document.toJS({ maxAliasCount: 50 });
    return { value: value ?? undefined, place: (path) => at(offsetOf(document, path)), problems: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { value: undefined, place: () => ({ file }), problems: [syntaxProblem(reason, { file })] };
  }
}

function syntaxProblem(reason: string, where: Place): Problem {
  const message = reason.split('\n')[0]?.replace(/\s+at line .*$/, '') ?? '';
  // The reader quotes the text, which may be a secret and no configuration.
  const brief = message.replace(/"((?:\\.|[^"\\]){20})(?:\\.|[^"\\])+"/g, '"$1…"');
  return {
    code: 'config-syntax',
    message: `this is not valid YAML: ${brief}`,
    where,
    fix: 'correct the syntax',
  };
}

const verbatim = new Set(['build-args', 'labels']);

/** In maps of build arguments and labels, numbers stay as written: `3.10` is a version and not 3.1. */
function keepWords(document: Document): void {
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.key) || !verbatim.has(String(pair.key.value)) || !isMap(pair.value)) return;
      for (const { value } of pair.value.items) {
        if (!isScalar(value) || value.value === null || typeof value.value === 'string') continue;
        value.value = value.source ?? String(value.value);
      }
    },
  });
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  let offset = document.contents?.range?.[0];
  let node: unknown = document.contents;
  for (const key of path) {
    const pair: Pair | undefined = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      : undefined;
    const child: unknown = pair === undefined ? itemOf(node, key) : pair.value;
    offset = rangeStart(pair === undefined ? child : pair.key) ?? offset;
    if (child === undefined) break;
    node = child;
  }
  return offset;
}

function itemOf(node: unknown, key: PropertyKey): unknown {
  if (typeof node !== 'object' || node === null || !('items' in node) || !Array.isArray(node.items))
    return undefined;
  const item: unknown = node.items[Number(key)];
  return item;
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined;
  const start: unknown = node.range[0];
  return typeof start === 'number' ? start : undefined;
}

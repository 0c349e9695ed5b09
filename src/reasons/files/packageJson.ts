import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { npmName } from '../installers/node.ts';
import { partlyRead } from './partlyRead.ts';
import { type FileLine, mostLines, type ReadFile } from './types.ts';

/** Characters of a package.json that are read; more than any has that people write. */
const mostText = 512 * 1024;

const lists: ReadonlyMap<string, string | null> = new Map([
  ['dependencies', null],
  ['optionalDependencies', null],
  ['devDependencies', 'group:dev'],
]);

const types = ['npm'] as const;

/** Reads what a package.json asks for, with lines: JSON is YAML, whose parser knows them. Never throws. */
export function readPackageJson(text: string, file: string): ReadFile {
  const nothing = { name: null, lines: [], includes: [] };
  if (text.length > mostText)
    return { ...nothing, problems: [partlyRead(file, undefined, `it has more than ${mostText} characters`)] };
  try {
    JSON.parse(text);
    return read(text);
  } catch {
    return { ...nothing, problems: [partlyRead(file, undefined, 'it is no JSON')] };
  }
}

function read(text: string): ReadFile {
  const counter = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: counter, schema: 'json', uniqueKeys: false });
  const found: FileLine[] = [];
  if (!isMap(contents)) return { name: null, lines: [], problems: [], includes: [] };
  const name = contents.get('name');
  for (const pair of contents.items) {
    const list = isScalar(pair.key) ? lists.get(String(pair.key.value)) : undefined;
    if (list === undefined || !isMap(pair.value)) continue;
    for (const { key, value } of pair.value.items) {
      if (!isScalar(key) || typeof key.value !== 'string' || found.length >= mostLines) continue;
      const line = counter.linePos(offsetOf(key)).line;
      const asked = npmName(key.value);
      const version = isScalar(value) ? `@${String(value.value)}` : '';
      if (asked !== null)
        found.push({
          ...{ line, asks: `${key.value}${version}`, list },
          wanted: { kind: 'package', types, name: asked, extras: [] },
        });
    }
  }
  return { name: typeof name === 'string' ? name : null, lines: found, problems: [], includes: [] };
}

function offsetOf({ range }: Node): number {
  return range?.[0] ?? 0;
}

import type { SyntaxNode } from '@lezer/common';
import type { Problem } from '../../nouns/index.ts';
import { lineFinder } from './lineAt.ts';
import { parsePython } from './parsePython.ts';
import { partlyRead } from './partlyRead.ts';
import { pipLine } from './pipLine.ts';
import { readAssignments } from './pythonAssignments.ts';
import { PythonReader } from './pythonReader.ts';
import type { PythonValue } from './pythonValue.ts';
import { type FileLine, mostLines, type ReadFile } from './types.ts';

/**
 * Reads what a setup.py gives `setup()`: `name`, `install_requires`, `extras_require`. It is read as text and never
 * run: of a list that is computed, what is written down is given, and a problem says that there may be more.
 */
export function readSetupPy(text: string, file: string): ReadFile {
  const problems: Problem[] = [];
  const { tree, source, whole } = parsePython(text);
  if (!whole)
    problems.push(
      partlyRead(
        file,
        undefined,
        `it is broken or too long, and only the first ${source.length} characters are read`,
      ),
    );
  const reader = new PythonReader(source);
  readAssignments(reader, tree.topNode);
  const found: SetupCall = { name: null, lines: [], problems, includes: [] };
  for (const list of setupCalls(tree.topNode, reader)) {
    for (const [key, value] of reader.arguments(list)) takeArgument(key, value, found, { file, source });
  }
  return found;
}

interface SetupCall {
  name: string | null;
  readonly lines: FileLine[];
  readonly problems: Problem[];
  readonly includes: { path: string; list: string | null }[];
}

interface Where {
  readonly file: string;
  readonly source: string;
}

/** The argument lists of all calls of `setup`, wherever they are. */
function setupCalls(top: SyntaxNode, reader: PythonReader): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const cursor = top.cursor();
  do {
    if (cursor.name !== 'CallExpression') continue;
    const callee = cursor.node.firstChild;
    const list = cursor.node.getChild('ArgList');
    const name = callee && callee.to - callee.from < 100 ? reader.slice(callee) : '';
    if (list && /^(\w+\.)*setup$/.test(name)) found.push(list);
  } while (cursor.next() && found.length < 20);
  return found;
}

function takeArgument(key: string, value: PythonValue, found: SetupCall, where: Where): void {
  const lineAt = lineFinder(where.source);
  if (key === 'name' && value.kind === 'text' && !value.text.includes('*')) found.name ??= value.text;
  if (key === 'install_requires') takeList(value, null, found, where, lineAt);
  if (key === '**') sayComputed('setup()', value, found, where, lineAt);
  if (key !== 'extras_require') return;
  if (value.kind !== 'dict') {
    sayComputed('extras_require', value, found, where, lineAt);
    return;
  }
  for (const [extra, list] of value.entries) {
    // `extras_require={":python_version<'3.8'": […]}` is no extra, but a condition.
    const [name = ''] = extra.split(':');
    takeList(list, name === '' ? null : `extra:${name}`, found, where, lineAt);
  }
}

function takeList(
  value: PythonValue,
  list: string | null,
  found: SetupCall,
  where: Where,
  lineAt: (offset: number) => number,
): void {
  if (value.kind === 'list') for (const item of value.items) takeList(item, list, found, where, lineAt);
  else if (value.kind === 'text') {
    let from = value.from;
    // One text may hold several lines, each a requirement.
    for (const part of value.text.split('\n')) {
      const line = pipLine(part, lineAt(from), list);
      if (line && found.lines.length < mostLines) found.lines.push(line);
      from += part.length + 1;
    }
  } else {
    const what = list === null ? 'install_requires' : 'extras_require';
    sayComputed(what, value, found, where, lineAt);
    if (list === null) found.includes.push(...requirementsFiles(where.source));
  }
}

function sayComputed(
  what: string,
  value: PythonValue,
  found: SetupCall,
  { file }: Where,
  lineAt: (offset: number) => number,
): void {
  const line = value.kind === 'unknown' ? lineAt(value.from) : undefined;
  if (found.problems.length >= 5) return;
  found.problems.push(partlyRead(file, line, `${what} is computed, and what it computes is not known`));
}

/** Files that such a setup.py most likely reads its list from: those that it names. */
function requirementsFiles(source: string): { path: string; list: string | null }[] {
  const names = source
    .slice(0, 64 * 1024)
    .matchAll(/["']([\w./-]{0,100}requirements[\w.-]{0,50}\.(?:txt|in))["']/g);
  return [...new Set(Array.from(names, ([, name = '']) => name))]
    .slice(0, 5)
    .map((path) => ({ path, list: null }));
}

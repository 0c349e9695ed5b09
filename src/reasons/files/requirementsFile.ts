import type { Wanted } from '../build/types.ts';
import { readArgument } from '../installers/pipArgument.ts';
import { pipLine } from './pipLine.ts';
import { type FileLine, mostLines, type ReadFile } from './types.ts';

/**
 * Reads a requirements file of pip: specifiers, paths, URLs, `-r`, `-e`; `-c` and all other options ask for nothing.
 * `first` is the line number of the text's first line. Source: pip's reference, "Requirements File Format".
 */
export function readRequirementsFile(text: string, first = 1): ReadFile {
  const lines: FileLine[] = [];
  for (const { logical, line } of logicalLines(text, first)) {
    if (lines.length >= mostLines) break;
    lines.push(...readLine(logical, line));
  }
  return { name: null, lines, problems: [], includes: [] };
}

/** Lines that end in a backslash go on in the next; a comment begins with `#` at the start or behind a space. */
function* logicalLines(text: string, first: number): Generator<{ logical: string; line: number }> {
  const physical = text.replace(/^\uFEFF/, '').split('\n');
  for (let at = 0; at < physical.length; at += 1) {
    const parts: string[] = [];
    const start = at;
    for (; at < physical.length; at += 1) {
      const line = (physical[at] ?? '').replace(/\r$/, '');
      const goesOn = line.endsWith('\\') && !/^\s*#/.test(line);
      parts.push(goesOn ? line.slice(0, -1) : line);
      if (!goesOn) break;
    }
    const logical = parts
      .join('')
      .replace(/(^|\s)#.*$/s, '')
      .trim();
    if (logical !== '') yield { logical, line: first + start };
  }
}

function readLine(logical: string, line: number): FileLine[] {
  const [, flag, value = ''] =
    /^(-r|--requirement|-e|--editable)(?:\s*=\s*|\s+|(?<=-[re]))(\S.*)$/.exec(logical) ?? [];
  if (flag === '-r' || flag === '--requirement') {
    const wanted: Wanted = { kind: 'requirements', path: value.trim(), here: null };
    return [{ line, asks: `-r ${value.trim()}`, wanted, list: null }];
  }
  if (flag === undefined && logical.startsWith('-')) return [];
  // Options of one requirement follow it: `--hash`, `--config-settings`.
  const bare = (flag === undefined ? logical : value)
    .replace(/\s--(hash|config-settings|global-option|install-option)\b.*$/s, '')
    .trim();
  const spec = pipLine(bare, line, null);
  if (spec) return [spec];
  return readArgument(bare, { folder: '/' }, nothing).map((wanted) => ({
    line,
    asks: bare,
    wanted,
    list: null,
  }));
}

const nothing = { variable: () => null, list: () => [] };

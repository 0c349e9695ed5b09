import { type FileLine, mostLines, type ReadFile } from './types.ts';

const types = ['gem'] as const;

/** Reads the `gem "name"` lines of a Gemfile, as text. Groups are not told apart: which are left out is a setting. */
export function readGemfile(text: string): ReadFile {
  const lines: FileLine[] = [];
  for (const [at, raw] of text.split('\n').entries()) {
    const [, name, version] =
      /^\s*gem[\s(]+["']([\w.-]{1,200})["'](?:\s*,\s*["']([^"']{1,100})["'])?/.exec(raw) ?? [];
    if (name === undefined || lines.length >= mostLines) continue;
    const asks = version === undefined ? name : `${name} ${version}`;
    lines.push({ line: at + 1, asks, wanted: { kind: 'package', types, name, extras: [] }, list: null });
  }
  return { name: null, lines, problems: [], includes: [] };
}

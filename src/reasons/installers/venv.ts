import { posix } from 'node:path';
import type { Asked } from '../build/types.ts';
import { type Command, unknownText, type Word } from '../shell/types.ts';
import { hasFlag, type ReadArguments, readArguments } from './readArguments.ts';
import type { Installer } from './types.ts';

const valued = new Set([
  ...['--prompt', '-p', '--python', '--app-data', '--discovery', '--creator', '--seeder', '--activators'],
  ...['--pip', '--setuptools', '--wheel', '--extra-search-dir', '--try-first-with', '--index-url', '--index'],
  ...[
    '--default-index',
    '--extra-index-url',
    '--find-links',
    '-f',
    '--cache-dir',
    '--link-mode',
    '--project',
  ],
  ...['--directory', '--config-file', '--exclude-newer', '--keyring-provider', '--index-strategy'],
]);

const types = ['pypi'] as const;

/** What a tool puts into each new environment, and for which Pythons; null for all. */
interface Tool {
  readonly seeds: readonly { readonly name: string; readonly marker: string | null }[];
  /** The folder that is made where none is named; null where none is. */
  readonly folder: string | null;
  readonly isEmpty: (read: ReadArguments) => boolean;
}

const old = 'python_version < "3.12"';
const pip = { name: 'pip', marker: null };
const seeds = [pip, { name: 'setuptools', marker: old }];

/** Sources: Python's docs, `venv` (3.12 stopped to install setuptools); `virtualenv --help` 20; `uv venv --help` 0.9. */
const tools: Readonly<Record<'venv' | 'virtualenv' | 'uv', Tool>> = {
  venv: { seeds, folder: null, isEmpty: (read) => hasFlag(read, '--without-pip') },
  virtualenv: {
    seeds: [...seeds, { name: 'wheel', marker: old }],
    folder: null,
    isEmpty: (read) => hasFlag(read, '--no-seed', '--without-pip'),
  },
  uv: {
    seeds: [...seeds, { name: 'wheel', marker: old }],
    folder: '.venv',
    isEmpty: (read) => !hasFlag(read, '--seed'),
  },
};

/** `python -m venv`, `virtualenv` and `uv venv`: a new environment has pip in it, and an old one more. */
export const venv: Installer = {
  programs: ['python', 'pypy', 'virtualenv', 'uv', 'pyvenv'],
  read(command) {
    const found = toolOf(command);
    if (found === null) return [];
    const read = readArguments(found.rest, valued);
    if (found.tool.isEmpty(read)) return [];
    if (read.positionals.length > 0 || found.tool.folder === null)
      return read.positionals.flatMap((word) => asked(command, found, read, word));
    return asked(command, found, read, { text: found.tool.folder, shown: '', line: 0 });
  },
};

interface Found {
  readonly tool: Tool;
  readonly words: readonly Word[];
  readonly rest: readonly Word[];
}

function toolOf({ words }: Command): Found | null {
  const name = posix.basename(words[0]?.text ?? '').replace(/[\d.]+$/, '');
  if (name === 'virtualenv')
    return { tool: tools.virtualenv, words: words.slice(0, 1), rest: words.slice(1) };
  if (name === 'pyvenv') return { tool: tools.venv, words: words.slice(0, 1), rest: words.slice(1) };
  if (name === 'uv') return words[1]?.text === 'venv' ? of(tools.uv, words, 2) : null;
  const at = words.findIndex(({ text }) => text === '-m');
  const module = at === -1 ? undefined : words[at + 1]?.text;
  if (module === 'venv') return of(tools.venv, words, at + 2);
  return module === 'virtualenv' ? of(tools.virtualenv, words, at + 2) : null;
}

function of(tool: Tool, words: readonly Word[], count: number): Found {
  return { tool, words: words.slice(0, count), rest: words.slice(count) };
}

function asked(command: Command, { tool, words }: Found, read: ReadArguments, folder: Word): Asked[] {
  const target = folder.text.includes(unknownText) ? null : posix.resolve('/', command.folder, folder.text);
  const [program] = words;
  if (program === undefined) return [];
  const asks = [...words, folder]
    .map(({ shown }) => shown)
    .join(' ')
    .trim();
  return tool.seeds
    .filter(({ name }) => !hasFlag(read, `--no-${name}`))
    .map(({ name, marker }) => ({
      ...{ line: program.line, asks, types, target },
      wanted: { kind: 'package', types, name, extras: [], marker },
      // Pip alone, and nothing that is still to be explained, is what this brought.
      withRequired: false,
    }));
}

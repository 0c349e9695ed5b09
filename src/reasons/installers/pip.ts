import { posix } from 'node:path';
import type { Asked, Wanted } from '../build/types.ts';
import type { Command, Word } from '../shell/types.ts';
import { readArgument } from './pipArgument.ts';
import { flagWord, hasFlag, type ReadArguments, readArguments } from './readArguments.ts';
import type { Installer, ToolWorld } from './types.ts';

/** Options of `pip install` and `uv pip install` that take a value. Source: `pip install --help` 25, `uv pip install --help` 0.9. */
const valued = new Set([
  ...['-r', '--requirement', '--requirements', '-c', '--constraint', '--constraints', '-e', '--editable'],
  ...['-t', '--target', '--prefix', '--root', '--platform', '--python-version', '--implementation', '--abi'],
  ...[
    '--src',
    '-i',
    '--index-url',
    '--extra-index-url',
    '-f',
    '--find-links',
    '--no-binary',
    '--only-binary',
  ],
  ...[
    '--upgrade-strategy',
    '-C',
    '--config-settings',
    '--config-setting',
    '--global-option',
    '--build-option',
  ],
  ...['--progress-bar', '--root-user-action', '--report', '--cache-dir', '--timeout', '--retries', '--log'],
  ...[
    '--trusted-host',
    '--allow-insecure-host',
    '--proxy',
    '--python',
    '-p',
    '--cert',
    '--client-cert',
    '--group',
  ],
  ...['--exists-action', '--use-feature', '--use-deprecated', '--install-option', '--keyring-provider'],
  ...['--index', '--default-index', '--index-strategy', '--link-mode', '--exclude-newer', '--resolution'],
  ...[
    '--prerelease',
    '--extra',
    '-b',
    '--overrides',
    '--build-constraints',
    '-P',
    '--upgrade-package',
    '--override',
  ],
  ...[
    '-w',
    '--wheel-dir',
    '-d',
    '--dest',
    '--project',
    '--directory',
    '--torch-backend',
    '--python-platform',
  ],
]);

const types = ['pypi'] as const;

/** `pip install`, by any of its names, and `uv pip install`. */
export const pip: Installer = {
  programs: ['pip', 'python', 'uv', 'pypy'],
  read(command, world) {
    const found = pipArguments(command);
    if (found?.verb !== 'install') return [];
    return readPipInstall(command, found.words, found.target, world);
  },
};

/** `pip wheel`: the folder that it fills, and with what; null for another command. */
export function readPipWheel(
  command: Command,
  world: ToolWorld,
): { readonly folder: string; readonly asked: readonly Asked[] } | null {
  const found = pipArguments(command);
  if (found?.verb !== 'wheel' && found?.verb !== 'download') return null;
  const folder =
    flagWord(readArguments(found.words, valued), '-w', '--wheel-dir', '-d', '--dest')?.text ?? '.';
  return {
    folder: posix.resolve('/', command.folder, folder),
    asked: readPipInstall(command, found.words, null, world),
  };
}

/** What follows `install` or `wheel`, in any of the spellings of pip; null where it is another command. */
function pipArguments({
  words,
}: Command): { verb: string; words: readonly Word[]; target: string | null } | null {
  const program = words[0]?.text ?? '';
  const name = posix.basename(program).replace(/[\d.]+$/, '');
  let rest = words.slice(1);
  if (name === 'python' || name === 'pypy') {
    const at = rest.findIndex(({ text }) => text === '-m');
    if (at === -1 || rest[at + 1]?.text !== 'pip') return null;
    rest = rest.slice(at + 2);
  } else if (name === 'uv') {
    const at = rest.findIndex(({ text }) => !text.startsWith('-'));
    if (rest[at]?.text !== 'pip') return null;
    rest = rest.slice(at + 1);
  } else if (name !== 'pip') return null;
  const at = rest.findIndex(({ text }) => !text.startsWith('-'));
  const verb = rest[at]?.text;
  if (verb === undefined) return null;
  return { verb, words: [...rest.slice(0, at), ...rest.slice(at + 1)], target: environmentOf(program) };
}

/** `/app/venv/bin/pip` installs below `/app/venv`; of the system's own folders nobody knows which it takes. */
function environmentOf(program: string): string | null {
  const folder = posix.dirname(program);
  if (!folder.startsWith('/') || posix.basename(folder) !== 'bin') return null;
  const environment = posix.dirname(folder);
  return ['/usr', '/usr/local', '/'].includes(environment) ? null : environment;
}

function readPipInstall(
  command: Command,
  words: readonly Word[],
  environment: string | null,
  world: ToolWorld,
): readonly Asked[] {
  const read = readArguments(words, valued);
  if (hasFlag(read, '--dry-run', '--download')) return [];
  const place = flagWord(read, '--prefix', '-t', '--target', '--root');
  const common = {
    types,
    withRequired: !hasFlag(read, '--no-deps'),
    target: place ? posix.resolve('/', command.folder, place.text) : environment,
  };
  return wordsOf(read).flatMap(({ word, wanted, asks }) =>
    (typeof wanted === 'function' ? wanted(world, command) : [wanted]).map((each) => ({
      ...common,
      line: word.line,
      asks,
      wanted: each,
    })),
  );
}

type Late = (world: ToolWorld, command: Command) => readonly Wanted[];

function wordsOf(read: ReadArguments): { word: Word; asks: string; wanted: Wanted | Late }[] {
  const flags = read.flags.flatMap(({ name, value, word }) => {
    if (value === null) return [];
    const late: Late = (world, command) => readArgument(value.text, command, world);
    if (name === '-e' || name === '--editable') return [{ word: value, asks: value.shown, wanted: late }];
    if (!['-r', '--requirement', '--requirements'].includes(name)) return [];
    const asks = value.shown === word.shown ? word.shown : `-r ${value.shown}`;
    const wanted: Late = (_, { here }) => [{ kind: 'requirements', path: value.text, here }];
    return [{ word, asks, wanted }];
  });
  const positionals = read.positionals.map((word) => {
    const wanted: Late = (world, command) => readArgument(word.text, command, world);
    return { word, asks: word.shown, wanted };
  });
  return [...flags, ...positionals];
}

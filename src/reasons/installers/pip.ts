import { posix } from 'node:path';
import type { Asked, Wanted } from '../build/types.ts';
import { readPipSpec } from '../files/readPipSpec.ts';
import { type Command, unknownText, type Word } from '../shell/types.ts';
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
export function pipArguments({
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

/** What one argument of `pip install` names: a package, a URL, a folder, a wheel, or several by a pattern. */
export function readArgument(text: string, { folder }: { folder: string }, world: ToolWorld): Wanted[] {
  const named = readPipSpec(text);
  if (named && !isFile(text)) return [{ kind: 'package', types, ...named }];
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || text.startsWith('git+')) return ofUrl(text);
  if (text.includes(unknownText)) return [];
  const [, path = text, list = ''] = /^([^[\]]*)\[([^[\]]*)\]$/.exec(text) ?? [];
  const extras = list.split(',').flatMap((extra) => extra.trim() || []);
  if (/\.whl$/.test(path) && !path.includes('*')) return ofWheel(path);
  const project = (where: string): Wanted => ({
    ...{ kind: 'project', path: where, extras, groups: [], without: [], language: 'python', itself: true },
  });
  if (!path.includes('*')) return path.includes('/') || path.startsWith('.') ? [project(path)] : [];
  const parent = posix.dirname(path);
  const last = posix.basename(path);
  if (parent.includes('*') || !/^[^*]*\*[^*]*$/.test(last)) return [];
  const [head = '', tail = ''] = last.split('*');
  const names = world.list(posix.resolve('/', folder, parent));
  const matching = names.filter((name) => fits(name.replace(/\/$/, ''), head, tail));
  if (matching.length === 0 || /\.whl|\.gz/.test(tail)) return [{ kind: 'wheels', path: parent }];
  return matching.map((name) => project(posix.join(parent, name)));
}

function fits(name: string, head: string, tail: string): boolean {
  return name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail);
}

function isFile(text: string): boolean {
  return /\.(whl|zip|tar\.gz|tgz)$/.test(text) && !text.includes('@');
}

/** `name-1.0-py3-none-any.whl` names its package. Source: PyPA specification of binary distributions. */
function ofWheel(path: string): Wanted[] {
  const name = posix.basename(path).split('-', 1)[0] ?? '';
  return name === '' ? [] : [{ kind: 'package', types, name, extras: [] }];
}

/** A URL names its package by `#egg=`, by a wheel's name, or by the repository's, as people name them. */
function ofUrl(url: string): Wanted[] {
  const egg = /#(?:.*&)?egg=([^&[]+)/.exec(url)?.[1];
  if (egg !== undefined) return [{ kind: 'package', types, name: egg, extras: [] }];
  const path = url.split(/[?#]/, 1)[0] ?? '';
  if (path.endsWith('.whl')) return ofWheel(path);
  const name = posix
    .basename(path)
    .replace(/@.*$/, '')
    .replace(/\.git$/, '');
  return /^[A-Za-z0-9._-]+$/.test(name) ? [{ kind: 'package', types, name, extras: [] }] : [];
}

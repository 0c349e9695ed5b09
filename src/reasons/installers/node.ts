import type { Asked, Wanted } from '../build/types.ts';
import type { Command, Word } from '../shell/types.ts';
import { flagWord, hasFlag, type ReadArguments, readArguments } from './readArguments.ts';
import type { Installer, ToolWorld } from './types.ts';

const valued = new Set([
  ...[
    '--prefix',
    '-C',
    '--dir',
    '--cwd',
    '--omit',
    '--include',
    '--only',
    '--location',
    '--registry',
    '--cache',
  ],
  ...[
    '-w',
    '--workspace',
    '--loglevel',
    '--filter',
    '-F',
    '--store-dir',
    '--network-timeout',
    '--modules-folder',
  ],
  ...[
    '--fetch-timeout',
    '--fetch-retries',
    '--cache-folder',
    '--userconfig',
    '--reporter',
    '--install-strategy',
  ],
]);

/** Words that install what `package.json` lists, and those that add packages. */
const installs = new Set(['install', 'i', 'ci', 'clean-install', 'in', 'isntall', 'add', 'install-clean']);
const types = ['npm'] as const;

/** npm, pnpm, yarn and bun. */
export const node: Installer = {
  programs: ['npm', 'pnpm', 'yarn', 'bun'],
  read(command, world) {
    const [program, ...rest] = command.words;
    const read = readArguments(rest, valued);
    let words = read.positionals;
    const yarnGlobal = program?.text.endsWith('yarn') && words[0]?.text === 'global';
    if (yarnGlobal) words = words.slice(1);
    const verb = words[0]?.text;
    // `yarn` alone installs.
    if (verb === undefined ? !program?.text.endsWith('yarn') : !installs.has(verb)) return [];
    const global =
      yarnGlobal || hasFlag(read, '-g', '--global') || flagWord(read, '--location')?.text === 'global';
    const named = words.slice(1).flatMap((word) => ofName(word, global));
    if (named.length > 0 || words.length > 1) return named;
    return program === undefined || global ? [] : [ofProject(command, program, read, world)];
  },
};

function ofName(word: Word, global: boolean): Asked[] {
  const name = npmName(word.text);
  if (name === null) return [];
  const wanted: Wanted = { kind: 'package', types, name, extras: [] };
  const target = global ? globalModules : null;
  return [{ line: word.line, asks: word.shown, types, wanted, withRequired: true, target }];
}

/** Stands for the folder of `npm install --global`, wherever that is. */
export const globalModules = '//global';

/** `react@18`, `@scope/x@^1`, `alias@npm:real`; null for folders, files and URLs. Source: npm-package-arg. */
export function npmName(argument: string): string | null {
  const name = /^(@[A-Za-z0-9~._-]+\/[A-Za-z0-9~._-]+|[A-Za-z0-9~_-][A-Za-z0-9~._-]*)(?:@.*)?$/.exec(
    argument,
  )?.[1];
  return name === undefined || /\.(tgz|tar\.gz)$/.test(argument) ? null : name;
}

function ofProject(command: Command, program: Word, read: ReadArguments, world: ToolWorld): Asked {
  const path = flagWord(read, '--prefix', '-C', '--dir', '--cwd')?.text ?? '.';
  const only = [flagWord(read, '--omit')?.text === 'dev', /^prod/.test(flagWord(read, '--only')?.text ?? '')];
  const flags = hasFlag(read, '--production', '--prod', '-P');
  const set = world.variable('NODE_ENV') === 'production';
  const dev = !(flags || set || only.includes(true)) || flagWord(read, '--include')?.text === 'dev';
  const asks = command.words
    .map(({ shown }) => shown)
    .filter((word) => !word.startsWith('-'))
    .slice(0, 2)
    .join(' ');
  const groups = dev ? ['dev'] : [];
  return {
    ...{ line: program.line, asks, types, withRequired: true, target: null },
    wanted: { kind: 'project', path, extras: [], groups, without: [], language: 'node', itself: false },
  };
}

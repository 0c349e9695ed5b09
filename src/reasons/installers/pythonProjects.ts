import { posix } from 'node:path';
import type { Asked, Wanted } from '../build/types.ts';
import { readPipSpec } from '../files/readPipSpec.ts';
import type { Command } from '../shell/types.ts';
import { flagWord, hasFlag, type ReadArguments, readArguments } from './readArguments.ts';
import type { Installer } from './types.ts';

const valued = new Set([
  ...[
    '--extra',
    '-E',
    '--extras',
    '--group',
    '--only-group',
    '--no-group',
    '--only',
    '--with',
    '--without',
    '-G',
  ],
  ...['--project', '--directory', '-C', '--package', '-p', '--python', '--link-mode', '--cache-dir', '-P'],
  ...[
    '--index',
    '--default-index',
    '--index-url',
    '--extra-index-url',
    '--categories',
    '--no-install-package',
  ],
]);

const types = ['pypi'] as const;

interface ProjectTool {
  readonly verbs: readonly string[];
  readonly adds: readonly string[];
  /** True where groups of development are installed unless said otherwise. */
  readonly dev: boolean;
}

/** Sources: uv 0.9 `uv sync --help`, Poetry 2 `poetry install --help`, Pipenv 2025, PDM 2.26. */
const tools: ReadonlyMap<string, ProjectTool> = new Map([
  ['uv', { verbs: ['sync'], adds: ['add'], dev: true }],
  ['poetry', { verbs: ['install', 'sync'], adds: ['add'], dev: true }],
  ['pipenv', { verbs: ['install', 'sync'], adds: ['install'], dev: false }],
  ['pdm', { verbs: ['install', 'sync'], adds: ['add'], dev: true }],
]);

/** Tools that install what a project's own file lists: uv, Poetry, Pipenv, PDM. */
export const pythonProjects: Installer = {
  programs: [...tools.keys()],
  read(command) {
    const name = posix.basename(command.words[0]?.text ?? '');
    const tool = tools.get(name);
    const read = readArguments(command.words.slice(1), valued);
    const verb = read.positionals[0]?.text ?? '';
    if (tool === undefined) return [];
    const added = tool.adds.includes(verb) ? read.positionals.slice(1) : [];
    if (added.length > 0)
      return added.flatMap((word) => {
        const spec = readPipSpec(word.text);
        if (spec === null) return [];
        const wanted: Wanted = { kind: 'package', types, name: spec.name, extras: spec.extras };
        return [{ line: word.line, asks: word.shown, types, wanted, withRequired: true, target: null }];
      });
    return tool.verbs.includes(verb) ? [ofProject(command, tool, verb, read)] : [];
  },
};

function ofProject({ words }: Command, { dev }: ProjectTool, verb: string, read: ReadArguments): Asked {
  const program = words[0];
  const list = (...names: string[]) =>
    read.flags
      .filter(({ name }) => names.includes(name))
      .flatMap(({ value }) => (value?.text ?? '').split(/[\s,]+/).filter((each) => each !== ''));
  const only = list('--only', '--only-group');
  const main = only.length > 0 && only.every((name) => name === 'main');
  const noDev = hasFlag(
    read,
    '--no-dev',
    '--no-default-groups',
    '--prod',
    '--production',
    '--no-group',
    '--only-main',
  );
  const groups = [
    ...list('--with', '--group', '-G', '--categories'),
    ...only.filter((name) => name !== 'main'),
  ];
  const withDev = dev ? !(noDev || only.length > 0) : hasFlag(read, '--dev', '-d');
  return {
    ...{ line: program?.line ?? 1, asks: `${posix.basename(program?.text ?? '')} ${verb}`, types },
    ...{ withRequired: true, target: null },
    wanted: {
      ...{
        kind: 'project',
        path: flagWord(read, '--project', '--directory', '-C')?.text ?? '.',
        language: 'python',
      },
      extras: hasFlag(read, '--all-extras') ? ['*'] : list('--extra', '-E', '--extras'),
      groups: hasFlag(read, '--all-groups')
        ? null
        : [...groups, ...(withDev && !main ? ['dev', '*default'] : [])],
      without: list('--without', '--no-group'),
      itself: !hasFlag(read, '--no-install-project', '--no-root', '--no-self', '--only-group'),
    },
  };
}

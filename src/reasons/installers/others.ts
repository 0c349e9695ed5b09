import type { PackageType } from '../../nouns/index.ts';
import type { Asked } from '../build/types.ts';
import type { Command, Word } from '../shell/types.ts';
import { readArguments } from './readArguments.ts';
import type { Installer } from './types.ts';

function named(word: Word, type: PackageType, name: string): Asked {
  const types = [type];
  const wanted = { kind: 'package', types, name, extras: [] } as const;
  return { line: word.line, asks: word.shown, types, wanted, withRequired: true, target: null };
}

const gemValued = new Set([
  '-v',
  '--version',
  '-i',
  '--install-dir',
  '-n',
  '--bindir',
  '-s',
  '--source',
  '-P',
]);

/** `gem install rails:7.1 -v 7`. Source: `gem help install`. */
export const gem: Installer = {
  programs: ['gem'],
  read({ words }) {
    const { positionals } = readArguments(words.slice(1), gemValued);
    if (positionals[0]?.text !== 'install' && positionals[0]?.text !== 'i') return [];
    return positionals.slice(1).flatMap((word) => {
      const name = /^([A-Za-z0-9][\w.-]*)(?::.*)?$/.exec(word.text)?.[1];
      return name === undefined || name.endsWith('.gem') ? [] : named(word, 'gem', name);
    });
  },
};

/** `bundle install`: what the Gemfile lists. */
export const bundle: Installer = {
  programs: ['bundle', 'bundler'],
  read({ words }) {
    const program = words[0];
    const { positionals } = readArguments(
      words.slice(1),
      new Set(['--gemfile', '--jobs', '--path', '--without']),
    );
    const verb = positionals[0]?.text ?? 'install';
    if (program === undefined || verb !== 'install') return [];
    const wanted = {
      ...({ kind: 'project', path: '.', extras: [], groups: null, without: [] } as const),
      ...({ language: 'ruby', itself: false } as const),
    };
    return [
      {
        line: program.line,
        asks: 'bundle install',
        types: ['gem'],
        wanted,
        withRequired: true,
        target: null,
      },
    ];
  },
};

const condaValued = new Set([
  '-n',
  '--name',
  '-p',
  '--prefix',
  '-c',
  '--channel',
  '-f',
  '--file',
  '--solver',
]);

/** `conda install -c conda-forge numpy=1.26`. Source: `conda install --help`. */
export const conda: Installer = {
  programs: ['conda', 'mamba', 'micromamba'],
  read({ words }) {
    const { positionals } = readArguments(words.slice(1), condaValued);
    if (!['install', 'create'].includes(positionals[0]?.text ?? '')) return [];
    return positionals.slice(1).flatMap((word) => {
      const name = /^(?:[\w.-]+::)?([A-Za-z0-9_][\w.-]*?)(?:\s*[=<>!~[].*)?$/.exec(word.text)?.[1];
      return name === undefined ? [] : named(word, 'conda', name);
    });
  },
};

/** Compilers: what they put into the image tells by itself which packages are in it. */
function compiler(
  programs: readonly string[],
  type: PackageType,
  verbs: readonly string[] | null,
): Installer {
  return {
    programs,
    read({ words }: Command) {
      const program = words[0];
      const rest = words.slice(1).filter(({ text }) => !text.startsWith('-'));
      const verb = rest.find(({ text }) => verbs === null || verbs.includes(text));
      if (program === undefined || (verbs !== null && verb === undefined)) return [];
      const asks = [program.shown, ...rest.slice(0, 3).map(({ shown }) => shown)].join(' ');
      const types = [type];
      return [
        {
          line: program.line,
          asks,
          types,
          wanted: { kind: 'made', types },
          withRequired: true,
          target: null,
        },
      ];
    },
  };
}

export const go = compiler(['go'], 'golang', ['build', 'install']);
export const cargo = compiler(['cargo', 'cross'], 'cargo', ['build', 'install', 'auditable', 'b']);
export const java = compiler(['mvn', 'mvnw', 'gradle', 'gradlew', 'sbt', 'ant'], 'maven', null);

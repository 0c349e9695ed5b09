import { posix } from 'node:path';
import type { PackageType } from '../../nouns/index.ts';
import type { Asked } from '../build/types.ts';
import type { Word } from '../shell/types.ts';
import { aptRecommends } from './aptRecommends.ts';
import { type ReadArguments, readArguments } from './readArguments.ts';
import type { Installer } from './types.ts';

interface SystemTool {
  readonly programs: readonly string[];
  readonly verbs: readonly string[];
  readonly type: PackageType;
  readonly valued: readonly string[];
  /** The package that an argument names, or null. */
  readonly name: (argument: string) => string | null;
  /** Whether it installs what packages recommend, too; not set where that is not known of any package. */
  readonly recommends?: (read: ReadArguments) => boolean;
}

/** The package managers of distributions: a verb, then packages. */
function systemTool({ programs, verbs, type, valued, name, recommends }: SystemTool): Installer {
  const flags = new Set(valued);
  return {
    programs,
    read({ words }) {
      const read = readArguments(words.slice(1), flags);
      const [verb, ...rest] = read.positionals;
      if (!verbs.includes(verb?.text ?? '')) return [];
      const generous = recommends?.(read) ? ({ withRecommended: true } as const) : {};
      return rest.flatMap((word) =>
        asked(word, type, name(word.text)).map((each) => ({ ...each, ...generous })),
      );
    },
  };
}

function asked({ shown, line }: Word, type: PackageType, name: string | null): Asked[] {
  if (name === null || name === '') return [];
  const types = [type];
  const wanted = { kind: 'package', types, name, extras: [] } as const;
  return [{ line, asks: shown, types, wanted, withRequired: true, target: null }];
}

/** `curl=8.*`, `curl/bookworm`, `curl:arm64`, `./x_1.0_all.deb`; `curl-` takes it away. Source: apt-get(8). */
function debName(argument: string): string | null {
  if (argument.endsWith('.deb')) return posix.basename(argument).split('_', 1)[0] ?? null;
  const name = /^([a-z0-9][a-z0-9+.-]*)(?:[:=/]|$)/.exec(argument)?.[1];
  return name === undefined || name.endsWith('-') ? null : name;
}

/** `curl=~8`, `curl>1`, `curl@edge`; `!curl` keeps it away. Source: apk-add(8), apk-world(5). */
function apkName(argument: string): string | null {
  return /^([A-Za-z0-9._][^=<>~@]*)/.exec(argument)?.[1] ?? null;
}

/** `curl-7.76`, `curl.x86_64`: what of it is the name is looked for among the packages. Source: dnf(8). */
function rpmName(argument: string): string | null {
  if (argument.endsWith('.rpm')) return posix.basename(argument, '.rpm').replace(/-[^-]+-[^-]+$/, '');
  return /^[A-Za-z0-9][\w.+:~^-]*$/.test(argument) ? argument : null;
}

export const apt = systemTool({
  programs: ['apt-get', 'apt', 'aptitude'],
  verbs: ['install', 'satisfy'],
  type: 'deb',
  valued: ['-t', '--target-release', '--default-release', '-o', '--option', '-c', '--config-file', '-a'],
  name: debName,
  recommends: aptRecommends,
});

export const apk = systemTool({
  programs: ['apk'],
  verbs: ['add'],
  type: 'apk',
  valued: [
    ...['-t', '--virtual', '-X', '--repository', '-p', '--root', '--arch', '--keys-dir', '--cache-dir'],
    ...['--repositories-file', '--wait', '--timeout', '--cache-max-age', '--progress-fd'],
  ],
  name: apkName,
});

export const rpm = systemTool({
  programs: ['dnf', 'dnf5', 'yum', 'microdnf', 'tdnf', 'zypper'],
  verbs: ['install', 'in', 'localinstall'],
  type: 'rpm',
  valued: [
    '--installroot',
    '--releasever',
    '--enablerepo',
    '--disablerepo',
    '--repo',
    '-x',
    '--exclude',
    '-c',
  ],
  name: rpmName,
});

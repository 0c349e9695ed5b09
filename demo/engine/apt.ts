import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { GateError } from '../../src/nouns/index.ts';
import { lastLine } from '../lastLine.ts';
import { type RunResult, run } from '../run.ts';
import { type AptTarget, parseTargets, targetFormat } from './aptSources.ts';

const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };

/** Runs apt-get. Throws GateError `apt-failed` with apt's last line where it fails. */
export async function apt(args: readonly string[], cwd?: string): Promise<RunResult> {
  const result = await run('apt-get', args, { env: quiet, cwd });
  if (result.code === 0) return result;
  throw new GateError({
    code: 'apt-failed',
    message: `apt-get ${args.filter((arg) => !arg.startsWith('-o')).join(' ')} failed: ${lastLine(result.stderr)}`,
    fix: 'check the network and the apt sources of this machine, or install Docker with buildx yourself',
  });
}

/** Renews the machine's package lists. One broken third-party source is no reason to stop: what is needed will be missed later. */
export async function updateLists(): Promise<void> {
  await run('apt-get', ['update'], { env: quiet });
}

/** The package indexes of this machine; its lists are renewed first where it has none (a fresh container). */
export async function aptTargets(): Promise<AptTarget[]> {
  const ask = async () =>
    parseTargets((await apt(['indextargets', '--format', targetFormat, 'Created-By: Packages'])).stdout);
  const known = await ask();
  if (known.length > 0) return known;
  await updateLists();
  return ask();
}

/** Options that give apt lists and a cache of its own under `directory`, so that the machine's sources stay as they are. */
export function privateState(directory: string, sourceLine: string): string[] {
  mkdirSync(join(directory, 'lists', 'partial'), { recursive: true });
  mkdirSync(join(directory, 'cache', 'archives', 'partial'), { recursive: true });
  const list = join(directory, 'sources.list');
  writeFileSync(list, `${sourceLine}\n`);
  const settings = {
    'Dir::Etc::sourcelist': list,
    'Dir::Etc::sourceparts': '-',
    'Dir::State::Lists': join(directory, 'lists'),
    'Dir::Cache': join(directory, 'cache'),
    'APT::Sandbox::User': 'root',
    'Acquire::Languages': 'none',
  };
  return Object.entries(settings).flatMap(([key, value]) => ['-o', `${key}=${value}`]);
}

/** Whether a program is on this PATH or in the folders for administrators. */
export function hasProgram(name: string, path = process.env.PATH ?? ''): boolean {
  return [...path.split(delimiter), '/usr/sbin', '/sbin'].some((folder) => existsSync(join(folder, name)));
}

/**
 * Installs those packages on this machine whose program is missing (a map from program to package), from the
 * machine's own suite. Says so first: it is the one thing that the demo changes outside its cache folder.
 */
export async function installMissing(
  packages: Readonly<Record<string, string>>,
  log: (text: string) => void,
): Promise<void> {
  const missing = Object.keys(packages).filter((program) => !hasProgram(program));
  const names = missing.flatMap((program) => packages[program] ?? []);
  if (names.length === 0) return;
  log(`installing ${names.join(', ')} on this machine with apt-get`);
  await updateLists();
  await apt(['install', '-y', '--no-install-recommends', ...names]);
}

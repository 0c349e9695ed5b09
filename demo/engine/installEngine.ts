import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { GateError } from '../../src/nouns/index.ts';
import { lastLine } from '../lastLine.ts';
import { run } from '../run.ts';
import { apt, aptTargets, hasProgram, installMissing, privateState, updateLists } from './apt.ts';
import { engineSource, ownMirror } from './aptSources.ts';
import { osRelease } from './osRelease.ts';

/** What the engine runs that the machine brings: its own suite's versions fit its own libc. */
const machinePrograms = { runc: 'runc', iptables: 'iptables', ip: 'iproute2' };

/**
 * The folder of an engine's programs (`usr/bin/dockerd`, buildx, …), unpacked from Debian's or Ubuntu's packages
 * into `directory` once; nothing of it is installed on the machine. Throws GateError `engine-missing` where this
 * machine has no way to it: not Linux, not root, no apt.
 */
export async function installEngine(directory: string, log: (text: string) => void): Promise<string> {
  const root = join(directory, 'root');
  if (existsSync(root) && Object.keys(machinePrograms).every((name) => hasProgram(name))) return root;
  requireDebian();
  mkdirSync(directory, { recursive: true });
  const targets = await aptTargets();
  const unpacked = existsSync(root)
    ? Promise.resolve()
    : unpackEngine(directory, engineSource(osRelease(), ownMirror(targets, osRelease())), log);
  await Promise.all([unpacked, installMissing(machinePrograms, log)]);
  return root;
}

/** A folder appears under its final name only when it is whole: a killed run is begun anew. */
async function unpackEngine(
  directory: string,
  source: string | null,
  log: (text: string) => void,
): Promise<void> {
  const state = join(directory, `part-${process.pid}`);
  try {
    const options = source === null ? [] : privateState(state, source);
    mkdirSync(state, { recursive: true });
    log('fetching a private Docker engine with buildx (about 70MB of packages)');
    if (source === null) await updateLists();
    else await apt([...options, 'update']);
    await apt([...options, 'download', ...(await enginePackages(options))], state);
    for (const name of readdirSync(state).filter((file) => file.endsWith('.deb'))) {
      await unpackPackage(join(state, name), join(state, 'root'));
    }
    renameSync(join(state, 'root'), join(directory, 'root'));
  } finally {
    rmSync(state, { recursive: true, force: true });
  }
}

/** Debian has split the client from the engine's package; in older suites and Ubuntu they are one. */
async function enginePackages(options: readonly string[]): Promise<string[]> {
  const client = await run('apt-cache', [...options, 'show', 'docker-cli']);
  const names = ['docker.io', 'containerd', 'docker-buildx'];
  return client.code === 0 ? [...names, 'docker-cli'] : names;
}

async function unpackPackage(file: string, root: string): Promise<void> {
  mkdirSync(root, { recursive: true });
  const { code, stderr } = await run('dpkg', ['-x', file, root]);
  if (code === 0) return;
  throw new GateError({
    code: 'engine-unpack',
    message: `could not unpack the engine into ${root}: ${lastLine(stderr)}`,
    expected: 'a folder with room for 400MB, and a whole package',
    fix: 'make room there; else run npm run demo -- --clean, and this again',
  });
}

function requireDebian(): void {
  const ready = process.platform === 'linux' && process.getuid?.() === 0 && hasProgram('apt-get');
  if (ready) return;
  throw new GateError({
    code: 'engine-missing',
    message:
      'no working Docker engine with buildx was found, and a private one needs Debian or Ubuntu and root',
    fix: 'install Docker 23 or newer with buildx 0.10 or newer, start it, and run this again',
  });
}

/** The folders of an unpacked engine that belong into PATH, and those of its client's plugins. */
export function engineFolders(root: string): { path: string[]; plugins: string[] } {
  return {
    path: [join(root, 'usr/bin'), join(root, 'usr/sbin')],
    plugins: [join(root, 'usr/libexec/docker/cli-plugins'), join(root, 'usr/lib/docker/cli-plugins')],
  };
}

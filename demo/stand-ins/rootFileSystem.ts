import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { GateError } from '../../src/nouns/index.ts';
import { aptTargets, installMissing, osRelease, ownMirror } from '../engine/index.ts';
import { lastLine } from '../lastLine.ts';
import { type RunResult, run } from '../run.ts';

/**
 * The archive of a minimal Debian 12 made by debootstrap, which all stand-ins are made of; kept in `directory`
 * for the next time. Throws GateError `stand-ins-impossible` where this machine can't make it.
 */
export async function rootFileSystem(directory: string, log: (text: string) => void): Promise<string> {
  const archive = join(directory, 'rootfs.tar');
  if (existsSync(archive)) return archive;
  if (process.getuid?.() !== 0 || osRelease().id !== 'debian') throw impossible('they need Debian and root');
  const mirror = ownMirror(await aptTargets(), osRelease());
  if (mirror === null) throw impossible('apt names no mirror of Debian');
  mkdirSync(directory, { recursive: true });
  await installMissing({ debootstrap: 'debootstrap' }, log);
  // mkdtemp gives 0700, which would become the root folder's mode: only root could run anything.
  const folder = mkdtempSync(join(directory, 'rootfs-'));
  try {
    log('making a minimal Debian for the stand-ins (half a minute)');
    const root = join(folder, 'root');
    expectDone(
      await run('debootstrap', ['--variant=minbase', 'bookworm', root, mirror], { env: systemEnv() }),
    );
    const leftOut = ['./etc/resolv.conf', './etc/hostname', './dev/*'].map((path) => `--exclude=${path}`);
    expectDone(await run('tar', ['-C', root, ...leftOut, '-cf', join(folder, 'rootfs.tar'), '.']));
    renameSync(join(folder, 'rootfs.tar'), archive);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return archive;
}

function systemEnv(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C', PATH: `${process.env.PATH ?? ''}:/usr/sbin:/sbin` };
}

function expectDone({ code, stdout, stderr }: RunResult): void {
  if (code !== 0) throw impossible(lastLine(stderr.trim() === '' ? stdout : stderr));
}

function impossible(reason: string): GateError {
  return new GateError({
    code: 'stand-ins-impossible',
    message: `Docker Hub can't be reached, and stand-ins for its base images could not be made: ${reason}`,
    fix: 'run this where the engine can pull from Docker Hub or from a mirror of it, or as root on Debian',
  });
}

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GiteaFiles } from './compileGitea.ts';
import { freePort } from './freePort.ts';

export interface Gitea {
  /** `http://127.0.0.1:PORT/api/v1`. */
  readonly apiUrl: string;
  /** Runs `gitea …` with its configuration and gives what it prints. */
  command(args: readonly string[]): string;
  stop(): Promise<void>;
}

/** `nobody`, where we are root: Gitea refuses to run as root. */
const asRoot = process.getuid?.() === 0;
const nobody = asRoot ? { uid: 65534, gid: 65534 } : {};
const userName = asRoot ? 'nobody' : userInfo().username;

/** Starts Gitea on a free port of this machine alone, with a database of its own, until `stop()`. */
export async function startGitea({ program, files }: GiteaFiles): Promise<Gitea> {
  const folder = mkdtempSync(join(tmpdir(), 'gitea-'));
  const own = join(folder, 'gitea');
  cpSync(program, own);
  for (const name of ['templates', 'options', 'public'])
    cpSync(join(files, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'data'));
  const port = await freePort();
  const settings = join(folder, 'app.ini');
  writeFileSync(settings, configuration(folder, port));
  if (asRoot) execFileSync('chown', ['-R', 'nobody:nogroup', folder]);
  const env = { PATH: process.env.PATH, HOME: join(folder, 'data'), USER: userName };
  const options = { cwd: join(folder, 'data'), env, ...nobody };
  const child = spawn(own, ['--config', settings, 'web'], { ...options, stdio: 'ignore' });
  const apiUrl = `http://127.0.0.1:${port}/api/v1`;
  const stop = async () => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilAlive(apiUrl, child);
  } catch (error) {
    await stop();
    throw error;
  }
  const command = (args: readonly string[]) =>
    execFileSync(own, ['--config', settings, ...args], { ...options, encoding: 'utf8' }).trim();
  return { apiUrl, command, stop };
}

function configuration(folder: string, port: number): string {
  return `RUN_MODE = prod
RUN_USER = ${userName}
WORK_PATH = ${folder}/data
[server]
HTTP_ADDR = 127.0.0.1
HTTP_PORT = ${port}
ROOT_URL = http://127.0.0.1:${port}/
OFFLINE_MODE = true
DISABLE_SSH = true
STATIC_ROOT_PATH = ${folder}
[database]
DB_TYPE = sqlite3
PATH = ${folder}/data/gitea.db
[security]
INSTALL_LOCK = true
[log]
LEVEL = error
`;
}

async function untilAlive(apiUrl: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    if (child.exitCode !== null) throw new Error(`Gitea ended with status ${child.exitCode}`);
    const answer = await fetch(`${apiUrl}/version`).catch(() => null);
    if (answer?.ok === true) return;
    await sleep(250);
  }
  throw new Error('Gitea did not start within a minute');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from '../run.ts';
import { bridgeName, removeBridge } from './bridge.ts';

/** Milliseconds until a program that was asked to end is made to. */
const graceMs = 20_000;

/** The process of the engine that was started in this folder, or null where none runs. */
export function runningPid(directory: string): number | null {
  return pidOf(join(directory, 'pid'), join(directory, 'data'));
}

/** The containerd that the engine of this folder started beside itself; it may outlive an engine that was killed. */
function containerdPid(directory: string): number | null {
  const own = join(directory, 'exec/containerd');
  return pidOf(join(own, 'containerd.pid'), join(own, 'containerd.toml'));
}

/** The living process whose number is in `file`, where `argument` is among its own. */
function pidOf(file: string, argument: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    // A number left by a program that was killed may be another one's by now.
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return command.includes(argument) ? pid : null;
  } catch {
    return null;
  }
}

/** Ends the engine of this folder, with its containers, and takes its bridge away. Does nothing where none runs. */
export async function stopEngine(directory: string): Promise<void> {
  await end(() => runningPid(directory));
  await end(() => containerdPid(directory));
  await unmount(directory);
  for (const name of ['pid', 'kept']) rmSync(join(directory, name), { force: true });
  await removeBridge(bridgeName(directory));
}

/** An engine mounts its data over themselves, and one that was killed leaves that: the folder can't be removed then. */
async function unmount(directory: string): Promise<void> {
  // The engine's own note that it made the mount; it takes both away when it ends in peace.
  const note = join(directory, 'exec/unmount-on-shutdown');
  if (!existsSync(note)) return;
  const { code } = await run('umount', [join(directory, 'data')]);
  if (code === 0) rmSync(note, { force: true });
}

async function end(running: () => number | null): Promise<void> {
  const until = Date.now() + graceMs;
  let asked = false;
  for (let pid = running(); pid !== null && Date.now() < until; pid = running()) {
    if (!asked) signal(pid, 'SIGTERM');
    asked = true;
    await sleep(50);
  }
  const left = running();
  if (left !== null) signal(left, 'SIGKILL');
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone in the meantime.
  }
}

/** Notes that the engine of this folder stays when its last user goes. */
export function keepEngine(directory: string): void {
  writeFileSync(join(directory, 'kept'), '');
}

/** Whether the engine of this folder is to stay when its last user goes. */
export function isKept(directory: string): boolean {
  return existsSync(join(directory, 'kept'));
}

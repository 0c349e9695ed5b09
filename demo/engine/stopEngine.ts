import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bridgeName, removeBridge } from './bridge.ts';

/** The process of the engine that was started in this folder, or null where none runs. */
export function runningPid(directory: string): number | null {
  try {
    const pid = Number(readFileSync(join(directory, 'pid'), 'utf8'));
    // A number left by an engine that was killed may be another program's by now.
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return command.includes(join(directory, 'data')) ? pid : null;
  } catch {
    return null;
  }
}

/** Ends the engine of this folder, with its containers, and takes its bridge away. Does nothing where none runs. */
export async function stopEngine(directory: string): Promise<void> {
  const pid = runningPid(directory);
  if (pid !== null) {
    process.kill(pid, 'SIGTERM');
    const until = Date.now() + 20_000;
    while (runningPid(directory) !== null && Date.now() < until) await sleep(50);
    if (runningPid(directory) !== null) process.kill(pid, 'SIGKILL');
  }
  for (const name of ['pid', 'kept']) rmSync(join(directory, name), { force: true });
  await removeBridge(bridgeName(directory));
}

/** Notes that the engine of this folder stays when its last user goes. */
export function keepEngine(directory: string): void {
  writeFileSync(join(directory, 'kept'), '');
}

/** Whether the engine of this folder is to stay when its last user goes. */
export function isKept(directory: string): boolean {
  return existsSync(join(directory, 'kept'));
}

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Notes in `directory` that this process uses what the folder is about. */
export function addUser(directory: string): void {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, String(process.pid)), '');
}

/** Takes the note away and says how many other living processes have one. The last one turns off the light. */
export function removeUser(directory: string): number {
  rmSync(join(directory, String(process.pid)), { force: true });
  const names = readdirSync(directory);
  for (const name of names) if (!isAlive(Number(name))) rmSync(join(directory, name), { force: true });
  return names.filter((name) => isAlive(Number(name))).length;
}

function isAlive(pid: number): boolean {
  try {
    return Number.isInteger(pid) && pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

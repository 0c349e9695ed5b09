import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './isAlive.ts';

/** Where the users of the engine in a folder leave their notes. */
export function usersFolder(engineDirectory: string): string {
  return join(engineDirectory, 'users');
}

/** Notes in `directory` that this process uses what the folder is about, under a name that begins with its number. */
export function addUser(directory: string, name = String(process.pid)): void {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, name), '');
}

/** Takes the note away and says how many others of living processes there are. The last one turns off the light. */
export function removeUser(directory: string, name = String(process.pid)): number {
  rmSync(join(directory, name), { force: true });
  return countUsers(directory);
}

/** How many notes of living processes there are; those of dead ones are taken away. */
export function countUsers(directory: string): number {
  if (!existsSync(directory)) return 0;
  const notes = readdirSync(directory);
  const dead = notes.filter((note) => !isAlive(Number.parseInt(note, 10)));
  for (const note of dead) rmSync(join(directory, note), { force: true });
  return notes.length - dead.length;
}

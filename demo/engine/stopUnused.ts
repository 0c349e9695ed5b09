import { existsSync } from 'node:fs';
import { GateError } from '../../src/nouns/index.ts';
import { withLock } from '../withLock.ts';
import { stopEngine } from './stopEngine.ts';
import { countUsers, usersFolder } from './users.ts';

/**
 * Ends the engine of this folder where a user asks for it. Does nothing where none runs.
 * Throws GateError `engine-in-use` while a run still builds with it.
 */
export async function stopUnused(directory: string): Promise<void> {
  if (!existsSync(directory)) return;
  await withLock(directory, async () => {
    const users = countUsers(usersFolder(directory));
    if (users > 0) throw inUse(users, directory);
    await stopEngine(directory);
  });
}

function inUse(users: number, directory: string): GateError {
  return new GateError({
    code: 'engine-in-use',
    message: `the private engine is in use by ${users === 1 ? 'another run' : `${users} other runs`}, so it was not stopped`,
    expected: `no living process that has left its number in ${usersFolder(directory)}`,
    fix: 'wait until that has ended, then run this again',
  });
}

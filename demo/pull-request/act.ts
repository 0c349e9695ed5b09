import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { GateError } from '../../src/nouns/index.ts';
import { type GoTool, goTool } from '../goTool.ts';

/** The workflow runner that runs GitHub workflows on one's own machine. */
export const act: GoTool = {
  name: 'act',
  module: 'github.com/nektos/act',
  version: 'v0.2.89',
  program: '',
};

/** The path of `act`: that of the machine, or one compiled by Go (half a minute, once); null where neither can be had. */
export async function findAct(env: NodeJS.ProcessEnv, log: (text: string) => void): Promise<string | null> {
  const own = (env.PATH ?? '').split(delimiter).map((folder) => join(folder, act.name));
  const found = own.find(isProgram);
  if (found !== undefined) return found;
  try {
    log('looking for act, the workflow runner; where Go is there, it is compiled once');
    return await goTool(act);
  } catch (error) {
    if (error instanceof GateError) return null;
    throw error;
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

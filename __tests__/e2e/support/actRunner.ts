import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { goTool } from '../../../demo/goTool.ts';
import { act } from '../../../demo/pull-request/act.ts';
import { type ActRun, runAct } from '../../../demo/pull-request/runAct.ts';
import { newestNode } from './nodes.ts';

/**
 * The path of `act`, compiled the first time (half a minute); null where there is no Go to compile it. Where `CI` is
 * set that is an error, so that these tests are never skipped there.
 */
export async function findAct(): Promise<string | null> {
  try {
    return await goTool(act);
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    console.warn('act can not be compiled without Go: the tests with a real workflow runner are skipped');
    return null;
  }
}

/** This action in a folder, as a user's workflow has it. */
export interface ActionFolder {
  readonly path: string;
  remove(): void;
}

/** Bundles the action from the sources. */
export function bundleAction(): ActionFolder {
  const path = mkdtempSync(join(tmpdir(), 'size-gate-action-'));
  execFileSync(process.execPath, ['scripts/build.mjs', `--outdir=${join(path, 'dist')}`]);
  copyFileSync('action.yml', join(path, 'action.yml'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export interface Workflow extends Omit<ActRun, 'action' | 'nodeFolder' | 'home'> {
  readonly action: ActionFolder;
}

/** Under which name the workflows use the action. */
export const actionName = 'OWNER/size-gate@v1';

/** Runs all jobs of an event's workflows. Gives act's exit status and all that it printed. */
export async function runWorkflow(
  workflow: Workflow,
): Promise<{ readonly code: number; readonly log: string }> {
  const home = mkdtempSync(join(tmpdir(), 'size-gate-act-'));
  try {
    const action = { name: actionName, folder: workflow.action.path };
    const { code, stdout, stderr } = await runAct({
      ...{ ...workflow, action, home },
      nodeFolder: dirname(newestNode),
    });
    return { code, log: stdout + stderr };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

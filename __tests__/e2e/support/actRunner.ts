import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { goTool } from '../../../demo/goTool.ts';
import { act } from '../../../demo/pull-request/act.ts';
import { run } from '../../../demo/run.ts';
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

export interface Workflow {
  /** Absolute path of `act`. */
  readonly act: string;
  /** Absolute path of the repository, on the commit to run. */
  readonly repository: string;
  readonly event: 'pull_request' | 'workflow_run';
  readonly payload: unknown;
  readonly action: ActionFolder;
  readonly apiUrl: string;
  readonly token: string;
  readonly runId: number;
  /** The engine's environment. */
  readonly env: NodeJS.ProcessEnv;
}

/** Under which name the workflows use the action. */
export const actionName = 'OWNER/size-gate@v1';

/** Runs all jobs of an event's workflows. Gives act's exit status and all that it printed. */
export async function runWorkflow(
  workflow: Workflow,
): Promise<{ readonly code: number; readonly log: string }> {
  const home = mkdtempSync(join(tmpdir(), 'size-gate-act-'));
  try {
    mkdirSync(join(home, 'bin'));
    writeFileSync(join(home, 'event.json'), JSON.stringify(workflow.payload));
    const args = [
      ...[
        workflow.event,
        '--eventpath',
        join(home, 'event.json'),
        '--platform',
        'ubuntu-latest=-self-hosted',
      ],
      ...['--secret', 'GITHUB_TOKEN', '--env', `GITHUB_API_URL=${workflow.apiUrl}`],
      ...['--env', `GITHUB_RUN_ID=${workflow.runId}`],
      ...['--local-repository', `${actionName}=${workflow.action.path}`],
      ...['--no-cache-server', '--pull=false'],
    ];
    // act runs JavaScript actions with the first node of PATH, whatever the action asks for.
    const path = [dirname(newestNode), workflow.env.PATH ?? ''].join(delimiter);
    const env = { ...workflow.env, PATH: path, HOME: home, GITHUB_TOKEN: workflow.token, CI: undefined };
    const { code, stdout, stderr } = await run(workflow.act, args, { cwd: workflow.repository, env });
    return { code, log: stdout + stderr };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

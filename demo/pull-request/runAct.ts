import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { type RunResult, run } from '../run.ts';

export interface ActRun {
  /** Absolute path of `act`. */
  readonly act: string;
  /** Absolute path of the repository, on the commit to run. */
  readonly repository: string;
  readonly event: 'pull_request' | 'workflow_run';
  readonly payload: unknown;
  /** The action as the workflows name it, and the absolute folder that takes its place. */
  readonly action: { readonly name: string; readonly folder: string };
  readonly apiUrl: string;
  readonly token: string;
  readonly runId: number;
  /** The engine's environment. */
  readonly env: NodeJS.ProcessEnv;
  /** Absolute folder of the `node` to run JavaScript actions with. */
  readonly nodeFolder: string;
  /** Absolute folder for the runner's own files, there already. */
  readonly home: string;
  /** Sees each line of the log: hostile text. */
  readonly onLine?: (line: string) => void;
  /** Ends the runner and its jobs. */
  readonly signal?: AbortSignal;
}

/** Runs all jobs of an event's workflows as GitHub's runner would: on this machine, without containers. */
export async function runAct(given: ActRun): Promise<RunResult> {
  const { action, env, home, onLine, signal } = given;
  await mkdir(join(home, 'bin'), { recursive: true });
  const event = join(home, 'event.json');
  await writeFile(event, JSON.stringify(given.payload));
  const args = [
    ...[given.event, '--eventpath', event, '--platform', 'ubuntu-latest=-self-hosted'],
    ...['--secret', 'GITHUB_TOKEN', '--env', `GITHUB_API_URL=${given.apiUrl}`],
    ...['--env', `GITHUB_RUN_ID=${given.runId}`],
    ...['--local-repository', `${action.name}=${action.folder}`],
    ...['--no-cache-server', '--pull=false'],
  ];
  // act runs JavaScript actions with the first node of PATH, whatever the action asks for.
  const path = [given.nodeFolder, env.PATH ?? ''].join(delimiter);
  return run(given.act, args, {
    cwd: given.repository,
    env: { ...env, PATH: path, HOME: home, GITHUB_TOKEN: given.token, CI: undefined },
    ...(onLine === undefined ? {} : { onLine }),
    ...(signal === undefined ? {} : { signal }),
  });
}

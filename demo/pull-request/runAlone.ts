import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type RunResult, run } from '../run.ts';

export interface ActionRun {
  /** Absolute path of the action's folder. */
  readonly action: string;
  /** Absolute path of the repository, on the commit to run. */
  readonly repository: string;
  /** `sutra/sutra-models`. */
  readonly name: string;
  readonly head: string;
  readonly payload: unknown;
  readonly inputs: Readonly<Record<string, string>>;
  readonly apiUrl: string;
  readonly env: NodeJS.ProcessEnv;
  /** Absolute folder for temporary files, there already. */
  readonly workspace: string;
  /** Sees each line of the log: hostile text. */
  readonly onLine: (line: string) => void;
  /** Ends the action. */
  readonly signal: AbortSignal;
}

/** Runs the action alone on a pull request, in the environment that a runner would give it: where there is no act. */
export async function runAlone(given: ActionRun): Promise<RunResult> {
  const { workspace, inputs } = given;
  const temporary = await mkdtemp(join(workspace, 'runner-'));
  const at = (name: string) => join(temporary, name);
  await writeFile(at('event.json'), JSON.stringify(given.payload));
  await Promise.all([writeFile(at('output'), ''), writeFile(at('summary'), '')]);
  const texts = Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]);
  return run(process.execPath, [join(given.action, 'dist/action.js')], {
    cwd: given.repository,
    env: {
      ...given.env,
      ...Object.fromEntries(texts),
      ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request' },
      ...{ GITHUB_EVENT_PATH: at('event.json'), GITHUB_API_URL: given.apiUrl },
      ...{ GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: given.name },
      ...{ GITHUB_SHA: given.head, GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1' },
      ...{ GITHUB_WORKSPACE: given.repository, GITHUB_OUTPUT: at('output') },
      ...{ GITHUB_STEP_SUMMARY: at('summary'), RUNNER_TEMP: temporary },
    },
    onLine: given.onLine,
    signal: given.signal,
  });
}

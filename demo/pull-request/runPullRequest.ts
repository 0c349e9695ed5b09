import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cleanText } from '../../src/docker/index.ts';
import { type FakeGithub, initialState, startFakeGithub, tokens } from '../github/index.ts';
import { projectRoot } from '../projectRoot.ts';
import type { RunResult } from '../run.ts';
import { findAct } from './act.ts';
import { buildContexts } from './buildContexts.ts';
import { pullRequestEvent, type Repository } from './event.ts';
import { type DemoRepository, makeRepository } from './makeRepository.ts';
import { runAct } from './runAct.ts';
import { runAlone } from './runAlone.ts';
import { actionName } from './workflow.ts';

const name: Repository = { owner: 'sutra', repo: 'sutra-models', number: 7 };

export interface PullRequestDemo {
  /** The environment of the engine. */
  readonly env: NodeJS.ProcessEnv;
  /** Build contexts that put stand-ins in the place of base images. */
  readonly contexts: Readonly<Record<string, string>>;
  readonly log: (text: string) => void;
  readonly out: NodeJS.WritableStream;
  /** Never to use act. */
  readonly withoutAct: boolean;
  readonly signal: AbortSignal;
}

/**
 * A pull request from its commit to its comment: a throw-away repository of the example with one line more, its
 * workflow run by act, and a stand-in for GitHub that takes the comment. Prints the check's log and the comment, and
 * gives the exit status of the check. Throws the signal's reason where it is aborted: a check that was ended says
 * nothing about the pull request. Nothing is left behind.
 */
export async function runPullRequest(demo: PullRequestDemo): Promise<number> {
  const { contexts, log, out, signal } = demo;
  const workspace = await mkdtemp(join(tmpdir(), 'size-gate-pull-request-'));
  try {
    const repository = await makeRepository(join(workspace, name.repo), contexts);
    log(`a pull request on a copy of examples/sutra-models: "${repository.title}", one line more`);
    const github = await startFakeGithub({ state: stateOf(repository) });
    const { code } = await check(repository, github, workspace, demo).finally(() => github.close());
    signal.throwIfAborted();
    out.write(`\nThe check ${code === 0 ? 'passes' : 'fails'}. The comment on the pull request:\n\n`);
    out.write(`${github.state.comments.map(({ body }) => body).join('\n\n') || 'none'}\n`);
    return code === 0 ? 0 : 1;
  } finally {
    await rm(workspace, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function check(
  repository: DemoRepository,
  { apiUrl }: FakeGithub,
  workspace: string,
  { env: engine, contexts, log, out, withoutAct, signal }: PullRequestDemo,
): Promise<RunResult> {
  // What is made to end before it could tidy up leaves its temporary files here, too.
  const env = { ...engine, TMPDIR: join(workspace, 'tmp') };
  await mkdir(env.TMPDIR);
  const shared = {
    ...{ repository: repository.folder, payload: pullRequestEvent(repository, name) },
    ...{ env, apiUrl, signal, onLine: (line: string) => void out.write(`${cleanText(line)}\n`) },
  };
  const act = withoutAct ? null : await findAct(env, log);
  signal.throwIfAborted();
  if (act !== null) {
    log('running its workflow with act; this may take a minute or two');
    const action = { name: actionName, folder: projectRoot() };
    const runner = { act, action, event: 'pull_request', token: tokens.job, runId: 1 } as const;
    return runAct({ ...shared, ...runner, nodeFolder: dirname(process.execPath), home: workspace });
  }
  const why = withoutAct ? '' : 'there is neither act nor Go here: ';
  log(`${why}running the action by itself, in the environment of a runner; this may take a minute or two`);
  const inputs = { 'github-token': tokens.job, 'build-contexts': buildContexts(contexts) };
  const action = { action: projectRoot(), name: `${name.owner}/${name.repo}`, head: repository.head };
  return runAlone({ ...shared, ...action, inputs, workspace });
}

function stateOf({ base, head, branch }: DemoRepository) {
  const { owner, repo, number } = name;
  const pull = { number, state: 'open', headSha: head, headRef: branch, headOwner: owner } as const;
  const { repositoryId } = initialState();
  return {
    ...{ owner, repo },
    pulls: [{ ...pull, headRepositoryId: repositoryId, baseSha: base, baseRef: 'main', locked: false }],
  };
}

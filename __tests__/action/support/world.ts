import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionContext } from '../../../src/action/context.ts';
import type { Annotation, Core } from '../../../src/action/core.ts';
import type { Door } from '../../../src/action/door.ts';
import { readInputs } from '../../../src/action/inputs.ts';
import { runAction } from '../../../src/action/runAction.ts';
import { readServer } from '../../../src/action/server.ts';
import type { Corridor } from '../../../src/gate/types.ts';
import type {
  Artifact,
  CommentOutcome,
  CommentRequest,
  CommitStatus,
  Github,
  GithubOptions,
  PullRequest,
} from '../../../src/github/index.ts';
import { GateError } from '../../../src/nouns/index.ts';

/** A stand-in for @actions/core that remembers everything. */
export function fakeCore(inputs: Record<string, string> = {}, summaryFails = false) {
  const log: string[] = [];
  const outputs: Record<string, string> = {};
  const secrets: string[] = [];
  const notes: { level: string; message: string; at: Annotation }[] = [];
  let summary = '';
  const core: Core = {
    getInput: (name) => inputs[name] ?? '',
    setSecret: (secret) => secrets.push(secret),
    setOutput: (name, value) => {
      outputs[name] = value;
    },
    info: (message) => log.push(message),
    error: (message, at = {}) => notes.push({ level: 'error', message, at }),
    warning: (message, at = {}) => notes.push({ level: 'warning', message, at }),
    notice: (message, at = {}) => notes.push({ level: 'notice', message, at }),
    startGroup: (name) => log.push(`group ${name}`),
    endGroup: () => log.push('end'),
    summary: {
      addRaw: (text) => ({
        write: async () => {
          if (summaryFails) throw new Error('ENOSPC');
          summary = text;
        },
      }),
    },
  };
  return { core, log, outputs, secrets, notes, summary: () => summary };
}

export type FakeCore = ReturnType<typeof fakeCore>;

/** A stand-in for the way to GitHub that remembers what it was told. Whatever a test does not give is refused. */
export function fakeGithub(answers: Partial<Github> = {}) {
  const comments: CommentRequest[] = [];
  const statuses: CommitStatus[] = [];
  const opened: GithubOptions[] = [];
  const refuse = async (): Promise<never> => {
    throw new Error('not expected to be asked');
  };
  const github: Github = {
    comment: async (request): Promise<CommentOutcome> => {
      comments.push(request);
      return { kind: 'created', id: 4711, url: 'https://github.com/o/r/pull/7#issuecomment-4711' };
    },
    setStatus: async (status) => {
      statuses.push(status);
    },
    mergeBase: refuse,
    pullRequest: refuse,
    pullRequestsFrom: refuse,
    artifacts: refuse,
    readArtifact: refuse,
    ...answers,
  };
  const open = (options: GithubOptions) => {
    opened.push(options);
    return github;
  };
  return { comments, statuses, opened, open };
}

export const headSha = 'a'.repeat(40);
export const baseSha = 'b'.repeat(40);

/** The payload of a pull request; `head` is the id of its repository, 1 for the base's own. */
export const pullRequestPayload = (head = 1) => ({
  pull_request: {
    number: 7,
    head: { sha: headSha, repo: { id: head } },
    base: { sha: baseSha, ref: 'main', repo: { id: 1 } },
  },
});

/** The runner's environment for an event. */
export function runnerEnv(name: string, payload: unknown): Record<string, string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'event-'));
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));
  return {
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REPOSITORY: 'octo-org/shop',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '1234',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_WORKFLOW_REF: 'octo-org/shop/.github/workflows/images.yml@refs/pull/7/merge',
  };
}

/** Runs the door. */
export async function run(
  fake: FakeCore,
  runGate: Corridor['runGate'],
  more: Partial<ActionContext> = {},
): Promise<number> {
  return runAction(contextOf(fake, runGate, more));
}

/** The outside world of a run. */
function contextOf(
  fake: FakeCore,
  runGate: Corridor['runGate'],
  more: Partial<ActionContext>,
): ActionContext {
  const refuse = async (): Promise<never> => {
    throw new Error('not asked for');
  };
  return {
    core: fake.core,
    env: {},
    cwd: '/repo',
    temporary: mkdtempSync(join(tmpdir(), 'action-')),
    version: '1',
    signal: new AbortController().signal,
    corridor: async () => ({ ...corridorStub(refuse), runGate }),
    github: async () => ({ openGithub: fakeGithub().open }),
    ...more,
  };
}

/** The door of a pull request's run, before anything is judged. */
export function pullRequestDoor(inputs: Record<string, string>): Door {
  const env = runnerEnv('pull_request', pullRequestPayload());
  const fake = fakeCore(inputs);
  const refuse = async (): Promise<never> => {
    throw new Error('not asked for');
  };
  return {
    context: contextOf(fake, refuse, { env }),
    inputs: readInputs((name) => fake.core.getInput(name), '/repo').inputs,
    event: {
      ...{ kind: 'pull-request', name: 'pull_request', number: 7, headSha, baseSha },
      ...{ baseRef: 'main', fromFork: false },
    },
    server: readServer(env),
  };
}

function corridorStub(refuse: () => Promise<never>): Corridor {
  // Whatever else the corridor offers is no business of this door.
  return new Proxy({} as Corridor, { get: (_, name) => (name === 'then' ? undefined : refuse) });
}

/** A failure of the server, as the room for GitHub tells it. */
export function serverProblem(code: string): GateError {
  return new GateError({ code, message: `${code} happened`, fix: 'do something' });
}

export const pullRequest = (more: Partial<PullRequest> = {}): PullRequest => ({
  number: 7,
  headSha,
  headRepositoryId: 2,
  baseSha,
  baseRef: 'main',
  state: 'open',
  ...more,
});

export const artifact = (more: Partial<Artifact> = {}): Artifact => ({
  id: 1,
  name: 'size-gate-report',
  sizeBytes: 1000,
  expired: false,
  runId: 99,
  headSha,
  createdAt: '2026-11-25T12:00:00Z',
  ...more,
});

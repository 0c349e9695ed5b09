import type { BaseRequest, GateRequest } from '../gate/types.ts';
import type { Github } from '../github/index.ts';
import { GateError, type Problem } from '../nouns/index.ts';
import type { Report } from '../report/index.ts';
import { buildLogs } from './buildLogs.ts';
import type { Door } from './door.ts';
import { chooseBase } from './event/chooseBase.ts';
import type { GateEvent } from './event/types.ts';
import { withoutBase } from './event/withoutBase.ts';
import { fetchEnv } from './fetchEnv.ts';
import { findArtifact } from './findArtifact.ts';
import { openServer } from './openServer.ts';
import { workflowFile } from './workflowFile.ts';

/** Runs the gate on what is checked out, against the commit that the event names. Throws GateError and Interrupted. */
export async function gate(door: Door): Promise<Report> {
  const { context, inputs, event } = door;
  if (isUnsafe(event) && !inputs.allowPullRequestTarget) throw new GateError(refused);
  const github = await openServer(door, context.signal);
  const { runGate } = await context.corridor();
  return runGate(requestOf(door, github), {
    env: { ...context.env, ...inputs.secrets.env },
    signal: context.signal,
    onProgress: buildLogs(context.core),
    findArtifact: github === null ? undefined : (name, commit) => findArtifact(github, name, commit),
    version: context.version,
  });
}

function requestOf(door: Door, github: Github | null): GateRequest {
  const { context, inputs, event, server } = door;
  const chosen = chooseBase(event, inputs.baseRef);
  if (chosen === null) sayWithoutBase(door);
  if (event.kind === 'push' && chosen === null)
    context.core.info('this branch is new: there is no commit before it to compare with');
  const base: BaseRequest | undefined = chosen
    ? {
        ...chosen,
        fetchEnv: server === null ? context.env : fetchEnv(context.env, server.serverUrl, inputs.token),
        askMergeBase: github === null ? null : (before, head) => github.mergeBase(before, head),
      }
    : undefined;
  const file = workflowFile(context.env);
  return { ...inputs.request, base, ruleFiles: file === null ? [] : [file] };
}

/** Throws GateError where the inputs ask for what a run without a base can't do. */
function sayWithoutBase({ context, inputs, event }: Door): void {
  const { told, problem } = withoutBase(event, inputs);
  if (problem) throw new GateError(problem);
  if (told) context.core.info(told);
}

/** Also where its payload could not be read. */
function isUnsafe(event: GateEvent): boolean {
  return 'name' in event && event.name === 'pull_request_target';
}

const refused: Problem = {
  code: 'pull-request-target',
  message:
    "pull_request_target runs with this repository's secrets and a token that may write, and the gate would build a stranger's code beside them",
  expected: 'the event pull_request',
  fix: 'write `on: pull_request`, and for comments on forks add the companion workflow of docs/recipes.md#forks; where only trusted code is checked out, set allow-pull-request-target: true',
};

import type { z } from 'zod';
import type { Problem } from '../../nouns/index.ts';
import { mergeGroupPayload, pullRequestPayload, pushPayload, workflowRunPayload } from './schemas.ts';
import type { GateEvent, MergeGroupEvent, PullRequestEvent, PushEvent, WorkflowRunEvent } from './types.ts';

/** An event; `problem` says why one that should have been understood was not. */
export interface ParsedEvent {
  readonly event: GateEvent;
  readonly problem: Problem | null;
}

/**
 * Reads what began this run. A payload that can't be read is no reason not to judge: the event is then one without a
 * base and without a pull request, and the problem says so.
 * @param name as in `GITHUB_EVENT_NAME`
 * @param text the payload, JSON; null where there is none
 */
export function parseEvent(name: string, text: string | null): ParsedEvent {
  const schema = schemaOf(name);
  const other: GateEvent = { kind: 'other', name };
  if (schema === null) return { event: other, problem: null };
  const read = schema.safeParse(text === null ? undefined : parseJson(text));
  return read.success
    ? { event: read.data, problem: null }
    : { event: other, problem: unreadable(name, read.error) };
}

function schemaOf(name: string): z.ZodType<GateEvent> | null {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestPayload.transform((payload) => pullRequest(name, payload));
    case 'merge_group':
      return mergeGroupPayload.transform(mergeGroup);
    case 'push':
      return pushPayload.transform(push);
    case 'workflow_run':
      return workflowRunPayload.transform(workflowRun);
    default:
      return null;
  }
}

function pullRequest(
  name: PullRequestEvent['name'],
  { pull_request: { number, head, base } }: z.infer<typeof pullRequestPayload>,
): PullRequestEvent {
  const fromFork = head.repo?.id !== base.repo.id;
  return {
    kind: 'pull-request',
    name,
    number,
    headSha: head.sha,
    baseSha: base.sha,
    baseRef: base.ref,
    fromFork,
  };
}

function mergeGroup({ merge_group: group }: z.infer<typeof mergeGroupPayload>): MergeGroupEvent {
  const baseRef = group.base_ref.replace(/^refs\/heads\//, '');
  return { kind: 'merge-group', headSha: group.head_sha, baseSha: group.base_sha, baseRef };
}

/** A branch or tag that was just made has the hash of zeros before it. */
function push({ before, after, ref, repository }: z.infer<typeof pushPayload>): PushEvent {
  return {
    kind: 'push',
    headSha: after,
    before: /^0+$/.test(before) ? null : before,
    toDefaultBranch: repository !== undefined && ref === `refs/heads/${repository.default_branch}`,
  };
}

function workflowRun({
  workflow_run: run,
  repository,
}: z.infer<typeof workflowRunPayload>): WorkflowRunEvent {
  return {
    kind: 'workflow-run',
    run: {
      id: run.id,
      attempt: run.run_attempt,
      event: run.event,
      conclusion: run.conclusion ?? null,
      headSha: run.head_sha,
      headBranch: run.head_branch ?? null,
      headOwner: run.head_repository?.owner.login ?? null,
      headRepositoryId: run.head_repository?.id ?? null,
      pullRequests: (run.pull_requests ?? [])
        .filter(({ base }) => base.repo.id === repository.id)
        .map(({ number }) => number),
      startedAt: run.run_started_at ?? null,
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unreadable(name: string, error: z.ZodError): Problem {
  const [issue] = error.issues;
  const key = issue?.path.map(String).join('.') || 'the payload';
  return {
    code: 'event-unreadable',
    message: `the event ${name} could not be understood (${key}: ${issue?.message ?? 'unknown'}), so nothing is compared and no comment is written`,
    expected: `GITHUB_EVENT_PATH naming the payload that GitHub sends with ${name}`,
    fix: 'set base-ref to compare all the same',
  };
}

import type { z } from 'zod';
import type { Problem } from '../../nouns/index.ts';
import { isOnDefaultBranch } from './onDefaultBranch.ts';
import type { Payload } from './payload.ts';
import { unreadableEvent } from './problems.ts';
import { mergeGroupPayload, pullRequestPayload, pushPayload, workflowRunPayload } from './schemas.ts';
import type {
  GateEvent,
  MergeGroupEvent,
  OtherEvent,
  PullRequestEvent,
  PushEvent,
  WorkflowRunEvent,
} from './types.ts';

/** An event, and what could not be understood of it. */
export interface ParsedEvent {
  readonly event: GateEvent;
  /** Why an event that should have been understood was not: `event` says no more than its name then. */
  readonly problem: Problem | null;
  /**
   * True where nothing can be judged then: such an event says what is compared, by whose rules, or that nothing is to
   * be built, and a run that knows less than that would pass by its own rules.
   */
  readonly fatal: boolean;
}

/**
 * Reads what began this run. Never throws.
 * @param name as in `GITHUB_EVENT_NAME`
 * @param ref `GITHUB_REF`: what the run is on, `refs/heads/main`
 */
export function parseEvent(name: string, payload: Payload, ref: string | undefined): ParsedEvent {
  const data = payload.kind === 'read' ? payload.data : undefined;
  const other: OtherEvent = { kind: 'other', name, onDefaultBranch: isOnDefaultBranch(name, data, ref) };
  const schema = schemaOf(name);
  if (schema === null) {
    const problem = payload.kind === 'broken' ? unreadableEvent(name, payload, null) : null;
    return { event: other, problem, fatal: false };
  }
  const read = schema.safeParse(data);
  if (read.success) return { event: read.data, problem: null, fatal: false };
  const fatal = name !== 'push';
  return { event: other, problem: unreadableEvent(name, payload, read.error), fatal };
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

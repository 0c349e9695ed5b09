/** What a run is about, read from the event that began it. Commits are full hashes; branch names are hostile text. */
export type GateEvent = PullRequestEvent | MergeGroupEvent | PushEvent | WorkflowRunEvent | OtherEvent;

export interface PullRequestEvent {
  readonly kind: 'pull-request';
  readonly name: 'pull_request' | 'pull_request_target';
  readonly number: number;
  readonly headSha: string;
  /** The base branch's tip when the event happened: newer than where the pull request forked off. */
  readonly baseSha: string;
  readonly baseRef: string;
  /** True where the head is in another repository, or in one that is no more: such a run's token may only read. */
  readonly fromFork: boolean;
}

export interface MergeGroupEvent {
  readonly kind: 'merge-group';
  readonly headSha: string;
  readonly baseSha: string;
  /** `main`, without `refs/heads/`. */
  readonly baseRef: string;
}

export interface PushEvent {
  readonly kind: 'push';
  readonly headSha: string;
  /** The branch's commit before the push; null where it is new. */
  readonly before: string | null;
  /** Whether it is merged by this: false for any other branch or a tag, and where the payload does not say. */
  readonly toDefaultBranch: boolean;
}

/** The end of another workflow's run, which may have been a stranger's: everything in it but these facts is. */
export interface WorkflowRunEvent {
  readonly kind: 'workflow-run';
  readonly run: TriggeringRun;
}

/** The run that ended, as GitHub (not the run) says. */
export interface TriggeringRun {
  readonly id: number;
  readonly attempt: number;
  /** What began it: `pull_request`. */
  readonly event: string;
  /** `success`, `failure`, `cancelled`, …; null while it runs. */
  readonly conclusion: string | null;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** Null where the fork was deleted. */
  readonly headOwner: string | null;
  readonly headRepositoryId: number | null;
  /** This repository's pull requests that GitHub names with it; it names none for a fork. */
  readonly pullRequests: readonly number[];
  /** When this attempt began, ISO 8601; null where the server does not say. */
  readonly startedAt: string | null;
}

/** `workflow_dispatch`, `schedule`, and whatever has no commit of its own to compare with. */
export interface OtherEvent {
  readonly kind: 'other';
  readonly name: string;
  /** Whether what is judged is merged already: false also where the payload does not say. */
  readonly onDefaultBranch: boolean;
}

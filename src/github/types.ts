import type { Problem } from '../nouns/index.ts';

/** Where GitHub (or a server with a like API) is, and who speaks to it. */
export interface GithubOptions {
  readonly token: string;
  /** `https://api.github.com`, an Enterprise Server's `…/api/v3`, Gitea's `…/api/v1`. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  /** Ends every request and wait. */
  readonly signal: AbortSignal;
  /** Milliseconds that one operation, with all its retries, may take. */
  readonly deadlineMs: number;
  readonly userAgent: string;
  /** Told of retries and waits, for the log. */
  readonly onNotice: (text: string) => void;
}

/** A run of a workflow. A later run has a higher `id`; a repeated one keeps it and has a higher `attempt`. */
export interface RunOrder {
  readonly id: number;
  readonly attempt: number;
}

export interface CommentRequest {
  readonly pullRequest: number;
  /** Parts the comments of several gates on one pull request. Any text. */
  readonly key: string;
  readonly run: RunOrder;
  /** The pull request's commit that the body is about. */
  readonly headSha: string;
  /** Markdown; the hidden marker is added to it. */
  readonly body: string;
  /** The same without what differs between equal runs (times, links to the run): decides whether to write at all. */
  readonly stableText: string;
  /** False to leave a pull request without a comment alone, and only keep an existing one true. */
  readonly create: boolean;
}

export type CommentOutcome =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly id: number; readonly url: string }
  /** `stale`: a newer run or commit has spoken. `not-wanted`: there was none, and none was to be made. */
  | { readonly kind: 'stale' | 'not-wanted'; readonly id: number | null; readonly reason: string };

export interface CommitStatus {
  readonly sha: string;
  readonly state: 'success' | 'failure' | 'error';
  /** At most 140 characters are shown. */
  readonly description: string;
  readonly context: string;
  readonly targetUrl: string | null;
}

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly headRepositoryId: number | null;
  readonly baseSha: string;
  readonly baseRef: string;
  readonly state: 'open' | 'closed';
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** Bytes of the zip. */
  readonly sizeBytes: number;
  readonly expired: boolean;
  readonly runId: number | null;
  readonly headSha: string | null;
  readonly createdAt: string | null;
  /** Set where the run was for a fork's pull request: a stranger made what is in it. */
  readonly fromFork?: true;
}

/** All that is asked of GitHub. Every call throws a GateError whose problem says what failed, why, and what to do. */
export interface Github {
  /** Writes the one comment of `key`, or leaves it as it is. */
  comment(request: CommentRequest): Promise<CommentOutcome>;
  setStatus(status: CommitStatus): Promise<void>;
  /** The merge base of two commits; null where they have none. */
  mergeBase(base: string, head: string): Promise<string | null>;
  pullRequest(number: number): Promise<PullRequest>;
  /** Open pull requests from that branch of that owner (a fork's, too). */
  pullRequestsFrom(owner: string, branch: string): Promise<readonly PullRequest[]>;
  /** Newest first. `runId` limits them to one run. */
  artifacts(filter: { readonly name?: string; readonly runId?: number }): Promise<readonly Artifact[]>;
  /** The one JSON file in an artifact's zip, as text; refuses more than `maxBytes`, packed or unpacked. */
  readArtifact(artifact: Artifact, maxBytes: number): Promise<string>;
}

/** Whether a problem of this room means that the token may not do it. */
export type GithubProblemCode =
  | 'github-forbidden'
  | 'github-unauthorized'
  | 'github-not-found'
  | 'github-invalid'
  | 'github-rate-limited'
  | 'github-unavailable'
  | 'github-timeout'
  | 'github-artifact';

export type GithubProblem = Problem & { readonly code: GithubProblemCode };

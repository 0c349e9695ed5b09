/** A JSON object. */
export type Node = { readonly [key: string]: unknown };

/** Somebody who has a token. */
export interface FakeUser {
  readonly id: number;
  /** In REST's spelling: `github-actions[bot]`. */
  readonly login: string;
  readonly type: 'User' | 'Bot';
  readonly access: 'write' | 'read';
}

export interface FakePull {
  number: number;
  state: 'open' | 'closed';
  headSha: string;
  headRef: string;
  headOwner: string;
  /** Null for a fork that was deleted. */
  headRepositoryId: number | null;
  baseSha: string;
  baseRef: string;
  locked: boolean;
}

export interface FakeComment {
  id: number;
  pullRequest: number;
  login: string;
  body: string;
  createdAt: string;
  updatedAt: string;
}

export interface FakeStatus {
  sha: string;
  state: string;
  description: string | null;
  context: string;
  targetUrl: string | null;
  login: string;
}

export interface FakeArtifact {
  id: number;
  name: string;
  /** The zip's bytes. */
  zipBase64: string;
  expired: boolean;
  runId: number;
  headSha: string;
  createdAt: string;
}

export interface FakeRun {
  id: number;
  attempt: number;
  headSha: string;
  headBranch: string;
  event: string;
  createdAt: string;
}

/** All that the server knows; plain JSON. */
export interface FakeState {
  owner: string;
  repo: string;
  repositoryId: number;
  /** By token. */
  users: Record<string, FakeUser>;
  pulls: FakePull[];
  comments: FakeComment[];
  statuses: FakeStatus[];
  artifacts: FakeArtifact[];
  runs: FakeRun[];
  /** The history, for comparisons. */
  commits: { sha: string; parents: string[] }[];
  /** `base...head` → merge base, or null for none; before the history. */
  mergeBases: Record<string, string | null>;
  nextCommentId: number;
  /** Requests at the storage of artifacts that showed a token: must stay 0. */
  tokensAtStorage: number;
}

/** What goes wrong with a request. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Record<string, string>;
    }
  | { readonly kind: 'secondary-limit'; readonly status: 403 | 429; readonly retryAfterS?: number }
  | { readonly kind: 'primary-limit'; readonly resetInS: number }
  /** The connection is cut before the request has its effect, or after. */
  | { readonly kind: 'abort'; readonly when: 'before' | 'after' }
  /** The request is accepted and never answered. */
  | { readonly kind: 'never' }
  /** The answer begins, and then a byte comes now and then, for ever. */
  | { readonly kind: 'trickle'; readonly everyMs: number }
  /** The answer ends in the middle, with its connection. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'delay'; readonly ms: number }
  /** All comments are gone before the request has its effect. */
  | { readonly kind: 'delete-comments' };

/** When something goes wrong. */
export interface Rule {
  readonly method?: string;
  /** A regular expression for the path below the API's address. */
  readonly path: string;
  /** The first request of its kind that it is about, counted from 1 when the rule is made; 1 by default. */
  readonly from?: number;
  /** To how many requests it happens; 1 by default. */
  readonly times?: number;
  readonly fault: Fault;
}

/** One request and its answer, as the contract tests check them. */
export interface Exchange {
  readonly method: string;
  /** Below the API's address, without the query: `/repos/OWNER/REPO/pulls/1`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** As sent; null for none. */
  readonly body: unknown;
  readonly login: string | null;
  /** Null while there is none. */
  answer: Answer | null;
  /** True where the answer was made by a rule, not by the server's own work. */
  faulty: boolean;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or a Buffer; undefined for none. */
  readonly body: unknown;
}

/** What a handler has at hand. */
export interface Call {
  readonly state: FakeState;
  readonly mode: 'github' | 'gitea';
  /** Null for a request without a token. */
  readonly user: FakeUser | null;
  readonly method: string;
  readonly path: string;
  /** What the pattern's groups found. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly apiUrl: string;
  readonly storageUrl: string;
  /** A fresh example of an answer by its name in GitHub's description; an empty one where there is none. */
  readonly example: (name: string) => Node;
}

/** The commits that only one side has, and where both meet. */
export interface Compared {
  readonly base: string;
  readonly head: string;
  readonly mergeBase: string;
  /** Of `head` alone, nearest first. */
  readonly ahead: readonly string[];
}

export interface FakeOptions {
  readonly mode?: 'github' | 'gitea';
  /** `/api/v3` for an Enterprise Server; Gitea's is `/api/v1`; none by default. */
  readonly basePath?: string;
  /** 0 for any, the default. */
  readonly port?: number;
  readonly state?: Partial<FakeState>;
  /** See `Call.example`; without it the answers have only what somebody here reads. */
  readonly example?: Call['example'];
  /** Told after each request that had its answer. */
  readonly onChange?: (state: FakeState) => void;
}

export interface FakeGithub {
  /** What `GITHUB_API_URL` is set to. */
  readonly apiUrl: string;
  /** Alive: read and change it. */
  readonly state: FakeState;
  /** All requests so far, in the order in which they came. */
  readonly exchanges: readonly Exchange[];
  rule(rule: Rule): void;
  clearRules(): void;
  /** Called with each request before it has its effect, which waits for it: for tests of races. */
  hold: ((exchange: Exchange) => Promise<void>) | null;
  close(): Promise<void>;
}

import type { FakeState } from './types.ts';

/** The tokens that a new server knows. */
export const tokens = {
  /** Of a job: may write, and is no user for REST. */
  job: 'job-token-aaaaaaaa',
  /** The same in a pull request from a fork. */
  readOnly: 'read-only-token-bbbbbbbb',
  /** Of a person. */
  person: 'person-token-cccccccc',
  /** Of an app. */
  app: 'app-token-dddddddd',
} as const;

/** A commit's hash for tests: the same letter forty times. */
export function sha(letter: string): string {
  return letter.repeat(40);
}

/** One repository with one open pull request from a branch of its own. */
export function initialState(): FakeState {
  return {
    owner: 'octo-org',
    repo: 'services',
    repositoryId: 1296269,
    users: {
      [tokens.job]: { id: 41898282, login: 'github-actions[bot]', type: 'Bot', access: 'write' },
      [tokens.readOnly]: { id: 41898282, login: 'github-actions[bot]', type: 'Bot', access: 'read' },
      [tokens.person]: { id: 583231, login: 'octocat', type: 'User', access: 'write' },
      [tokens.app]: { id: 777, login: 'our-own-app[bot]', type: 'Bot', access: 'write' },
    },
    pulls: [
      {
        number: 5,
        state: 'open',
        headSha: sha('a'),
        headRef: 'smaller-images',
        headOwner: 'octo-org',
        headRepositoryId: 1296269,
        baseSha: sha('b'),
        baseRef: 'main',
        locked: false,
      },
    ],
    comments: [],
    statuses: [],
    artifacts: [],
    runs: [],
    commits: [
      { sha: sha('0'), parents: [] },
      { sha: sha('b'), parents: [sha('0')] },
      { sha: sha('a'), parents: [sha('0')] },
      { sha: sha('f'), parents: [] },
    ],
    mergeBases: {},
    nextCommentId: 1001,
    tokensAtStorage: 0,
  };
}

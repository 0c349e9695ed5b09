import type { Problem } from '../../nouns/index.ts';

/** The server answered too slowly. */
export const tooSlow: Problem = {
  code: 'companion-timeout',
  message: 'the report could not be posted within two minutes',
  fix: 'run the companion again',
};

/** Nothing can be asked or written. */
export const noToken: Problem = {
  code: 'companion-no-token',
  message: 'the companion has no token or does not know its server, so it can post nothing',
  expected: 'a token that may write comments, and GITHUB_REPOSITORY and GITHUB_RUN_ID of the runner',
  fix: 'leave the input github-token at its default, and give the job `permissions: {actions: read, pull-requests: write}`',
};

import { z } from 'zod';

/** The few fields of GitHub's webhook payloads that are read here; Gitea and Forgejo send them too. */
const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'no full commit hash');
const ref = z.string().min(1).max(1000);
const id = z.int().min(1);

/** https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request */
export const pullRequestPayload = z.object({
  pull_request: z.object({
    number: id,
    head: z.object({ sha, repo: z.object({ id }).nullish() }),
    base: z.object({ sha, ref, repo: z.object({ id }) }),
  }),
});

/** https://docs.github.com/webhooks/webhook-events-and-payloads#merge_group */
export const mergeGroupPayload = z.object({
  merge_group: z.object({ head_sha: sha, base_sha: sha, base_ref: ref }),
});

/** https://docs.github.com/webhooks/webhook-events-and-payloads#push */
export const pushPayload = z.object({
  before: sha,
  after: sha,
  // Without these two a push is compared all the same.
  ref: ref.optional().catch(undefined),
  repository: z.object({ default_branch: ref }).optional().catch(undefined),
});

/** https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run */
export const workflowRunPayload = z.object({
  workflow_run: z.object({
    id,
    run_attempt: id.default(1),
    event: z.string().max(100),
    conclusion: z.string().max(100).nullish(),
    head_sha: sha,
    head_branch: ref.nullish(),
    head_repository: z.object({ id, owner: z.object({ login: z.string().min(1).max(100) }) }).nullish(),
    pull_requests: z
      .array(z.object({ number: id, base: z.object({ repo: z.object({ id }) }) }))
      .nullish()
      .describe('Also such as the commit has in other repositories.'),
    run_started_at: z.iso.datetime({ offset: true }).nullish(),
  }),
  repository: z.object({ id }),
});

/** Of any event of a repository. */
export const repositoryPayload = z.object({ repository: z.object({ default_branch: ref }) });

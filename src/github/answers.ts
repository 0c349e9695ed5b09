import { z } from 'zod';

const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const id = z.int().positive();
/** A deleted user's is null. */
const user = z.object({ login: z.string() }).nullish();

/** One comment of an issue or pull request; only what this room needs, as everywhere here. */
export const commentAnswer = z.object({
  id,
  html_url: z.string(),
  body: z.string().nullish(),
  user,
});
export type CommentAnswer = z.infer<typeof commentAnswer>;

export const commentsAnswer = z.array(commentAnswer);

export const pullAnswer = z.object({
  number: id,
  state: z.enum(['open', 'closed']),
  head: z.object({
    sha,
    ref: z.string(),
    user,
    repo: z.object({ id, owner: user }).nullish(),
  }),
  base: z.object({ sha, ref: z.string() }),
});
export type PullAnswer = z.infer<typeof pullAnswer>;

export const pullsAnswer = z.array(pullAnswer);

export const userAnswer = z.object({ login: z.string().min(1) });

export const viewerAnswer = z.object({ data: z.object({ viewer: userAnswer }) });

/** Gitea says no merge base, but the parents of each commit, from which it follows. */
export const compareAnswer = z.object({
  merge_base_commit: z.object({ sha }).nullish(),
  total_commits: z.int().nonnegative(),
  commits: z.array(z.object({ sha, parents: z.array(z.object({ sha })).nullish() })).nullish(),
});
export type CompareAnswer = z.infer<typeof compareAnswer>;

export const artifactsAnswer = z.object({
  artifacts: z
    .array(
      z.object({
        id,
        name: z.string(),
        size_in_bytes: z.int().nonnegative(),
        expired: z.boolean(),
        created_at: z.string().nullish(),
        workflow_run: z
          .object({
            id: id.nullish(),
            head_sha: z.string().nullish(),
            repository_id: id.nullish(),
            head_repository_id: id.nullish(),
          })
          .nullish(),
      }),
    )
    .nullable(),
});
export type ArtifactsAnswer = z.infer<typeof artifactsAnswer>;

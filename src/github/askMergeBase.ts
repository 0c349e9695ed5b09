import { type CompareAnswer, compareAnswer } from './answers.ts';
import { checked } from './askApi.ts';
import { failureOf } from './failure.ts';
import type { Operation } from './operation.ts';
import { strangeAnswer } from './problems.ts';

/** The merge base of two commits; null where they have none. */
export async function askMergeBase(operation: Operation, base: string, head: string): Promise<string | null> {
  const { client, repo } = operation;
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...repo,
      basehead: `${base}...${head}`,
      // The commits themselves are not wanted, but Gitea's are: it ignores this.
      per_page: 1,
    });
    const answer = checked(operation, compareAnswer, data);
    const found = answer.merge_base_commit?.sha ?? fromParents(answer, head);
    if (found === null) throw strangeAnswer(operation.task, 'it names no merge base');
    return found;
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === 'status' && failure.status === 404 && /no common ancestor/i.test(failure.text))
      return null;
    throw error;
  }
}

/**
 * The merge base where the answer does not say it: the commits are those of `head` that `base` does not have. If
 * they hang on a single other commit, every way down from `head` to something common leads through it.
 */
export function fromParents({ commits, total_commits: total }: CompareAnswer, head: string): string | null {
  if (commits === null || commits === undefined) return total === 0 ? head : null;
  if (commits.length !== total) return null;
  if (total === 0) return head;
  const inside = new Set(commits.map(({ sha }) => sha));
  const outside = new Set(
    commits.flatMap(({ parents }) => (parents ?? []).map(({ sha }) => sha)).filter((sha) => !inside.has(sha)),
  );
  const [only] = outside;
  return outside.size === 1 && only !== undefined ? only : null;
}

import type { Operation } from './operation.ts';
import type { CommitStatus } from './types.ts';

/** GitHub refuses a longer one. */
const mostDescription = 140;

/** Sets a commit status. A status that is set twice is only shown once, so it may be repeated. */
export async function postStatus(operation: Operation, status: CommitStatus): Promise<void> {
  const { client, repo } = operation;
  await client.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
    ...repo,
    sha: status.sha,
    state: status.state,
    context: status.context,
    description: shortened(status.description),
    ...(status.targetUrl === null ? {} : { target_url: status.targetUrl }),
  });
}

/** Cut at a whole character: half of a surrogate pair is no text. */
function shortened(text: string): string {
  if (text.length <= mostDescription) return text;
  return `${text.slice(0, mostDescription - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

import { type ArtifactsAnswer, artifactsAnswer } from './answers.ts';
import { allPages } from './askApi.ts';
import type { Operation } from './operation.ts';
import type { Artifact } from './types.ts';

/** A thousand artifacts: what is older has no say in a comparison. */
const mostPages = 10;

/** The artifacts of a repository, or of one run, newest first. */
export async function askArtifacts(
  operation: Operation,
  { name, runId }: { readonly name?: string; readonly runId?: number },
): Promise<readonly Artifact[]> {
  const route =
    runId === undefined
      ? 'GET /repos/{owner}/{repo}/actions/artifacts'
      : 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
  const parameters = {
    ...(name === undefined ? {} : { name }),
    ...(runId === undefined ? {} : { run_id: runId }),
  };
  const pages = await allPages(operation, { route, parameters }, artifactsAnswer, mostPages);
  return pages
    .flatMap(({ artifacts }) => artifacts ?? [])
    .map(asArtifact)
    .filter((artifact) => name === undefined || artifact.name === name)
    .sort((a, b) => (b.createdAt ?? '').localeCompare(a.createdAt ?? '') || b.id - a.id);
}

function asArtifact(answer: NonNullable<ArtifactsAnswer['artifacts']>[number]): Artifact {
  return {
    id: answer.id,
    name: answer.name,
    sizeBytes: answer.size_in_bytes,
    expired: answer.expired,
    runId: answer.workflow_run?.id ?? null,
    headSha: answer.workflow_run?.head_sha ?? null,
    createdAt: answer.created_at ?? null,
    ...(isFromFork(answer.workflow_run) ? { fromFork: true } : {}),
  };
}

/** A deleted fork has no id any more. Gitea names neither. */
function isFromFork(run: NonNullable<ArtifactsAnswer['artifacts']>[number]['workflow_run']): boolean {
  return typeof run?.repository_id === 'number' && run.head_repository_id !== run.repository_id;
}

import { json, notFound, paged, refusal } from '../answers.ts';
import { artifactShape, runShape } from '../shapes.ts';
import type { Answer, Call, FakeArtifact } from '../types.ts';

/** Newest first, as GitHub lists them. */
export function listArtifacts(call: Call): Answer {
  const artifacts = call.state.artifacts
    .filter((artifact) => call.params.run === undefined || artifact.runId === Number(call.params.run))
    .filter((artifact) => call.query.name === undefined || artifact.name === call.query.name)
    .sort((a, b) => b.id - a.id);
  return paged(call, artifacts, (page: readonly FakeArtifact[]) => ({
    total_count: artifacts.length,
    artifacts: page.map((artifact) => artifactShape(call, artifact)),
  }));
}

/** Leads to another host, which must not see the token. */
export function downloadArtifact(call: Call): Answer {
  const artifact = call.state.artifacts.find((candidate) => candidate.id === Number(call.params.id));
  if (artifact === undefined) return notFound();
  if (artifact.expired) return refusal(410, 'Artifact has expired');
  return {
    status: 302,
    headers: { location: `${call.storageUrl}/zip/${artifact.id}?sig=secret` },
    body: undefined,
  };
}

export function getRun(call: Call): Answer {
  const run = call.state.runs.find((candidate) => candidate.id === Number(call.params.run));
  return run === undefined ? notFound() : json(200, runShape(call, run));
}

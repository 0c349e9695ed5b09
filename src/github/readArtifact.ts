import { GateError } from '../nouns/index.ts';
import { boundedFetch, TooLong } from './boundedFetch.ts';
import type { Operation } from './operation.ts';
import { proxyDispatcher } from './proxyDispatcher.ts';
import { retrying } from './retrying.ts';
import type { Artifact, GithubProblem } from './types.ts';
import { BadZip, unzipJson } from './unzipJson.ts';

const dispatcherFor = proxyDispatcher();

/** Downloads an artifact and gives its one JSON file as text; what it holds is hostile. */
export async function readArtifact(
  operation: Operation,
  artifact: Artifact,
  maxBytes: number,
): Promise<string> {
  if (artifact.expired) throw badArtifact(operation, 'it has expired');
  if (artifact.sizeBytes > maxBytes) throw tooLarge(operation, maxBytes);
  const zip = await retrying(operation, () => boundedDownload(operation, artifact.id, maxBytes));
  try {
    return unzipJson(zip, maxBytes);
  } catch (error) {
    if (error instanceof BadZip) throw badArtifact(operation, error.message);
    throw error;
  }
}

/** A zip that is too large is no failure in passing: it is not asked for again. */
async function boundedDownload(operation: Operation, id: number, maxBytes: number): Promise<Uint8Array> {
  try {
    return await download(operation, id, maxBytes);
  } catch (error) {
    throw isTooLong(error) ? tooLarge(operation, maxBytes) : error;
  }
}

/**
 * GitHub answers with the address of the zip at another host, good for some minutes. That one is asked without the
 * token; by hand, because a redirect that is followed for us would be a promise of others that it stays so.
 */
async function download(operation: Operation, id: number, maxBytes: number): Promise<Uint8Array> {
  const { client, repo, pace, signal, options } = operation;
  const tokenOrigin = new URL(options.apiUrl).origin;
  const get = boundedFetch({ signal, requestMs: pace.requestMs, maxBytes, tokenOrigin, dispatcherFor });
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
  const parameters = { ...repo, artifact_id: id, archive_format: 'zip' };
  const request = { fetch: get, redirect: 'manual', retries: 0 } as const;
  const { status, headers, data } = await client.request(route, { ...parameters, request });
  if (status === 302) return fromStorage(operation, get, headers.location);
  const bytes: unknown = data;
  if (bytes instanceof ArrayBuffer) return new Uint8Array(bytes);
  throw badArtifact(operation, 'the API gives no zip');
}

async function fromStorage(
  operation: Operation,
  get: ReturnType<typeof boundedFetch>,
  location: string | undefined,
): Promise<Uint8Array> {
  if (location === undefined || !/^https?:\/\//i.test(location) || !URL.canParse(location))
    throw badArtifact(operation, 'the API gives no address for it');
  const answer = await get(location, { redirect: 'error' });
  if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
  // In the form of Octokit's errors, so that it is tried again, or not, by the same rules.
  throw Object.assign(new Error('the storage of artifacts refuses it'), {
    status: answer.status,
    response: { headers: Object.fromEntries(answer.headers), data: null },
  });
}

function isTooLong(error: unknown): boolean {
  return error instanceof TooLong || (error instanceof Error && isTooLong(error.cause));
}

function tooLarge(operation: Operation, maxBytes: number): GateError {
  return badArtifact(operation, `its zip has more than ${maxBytes} bytes`);
}

function badArtifact(operation: Operation, why: string): GateError {
  const problem: GithubProblem = {
    code: 'github-artifact',
    message: `could not ${operation.task.what}: ${why}`,
    expected: 'a zip with one JSON file, as the action uploads its report',
  };
  return new GateError(problem);
}

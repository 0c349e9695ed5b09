import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, jest } from '@jest/globals';
import { type Artifact, openGithub } from '../../src/github/index.ts';

// A busy machine is slow to begin.
jest.setTimeout(30_000);

const own = { repository_id: 1, head_repository_id: 1 };

it.each([
  ['this repository’s own run', own, undefined],
  ['a fork', { ...own, head_repository_id: 2 }, true],
  ['a fork that was deleted', { ...own, head_repository_id: null }, true],
  ['a server that names no repositories', {}, undefined],
])('tells the artifact of %s', async (_, ids, fromFork) => {
  const [artifact] = await listed({ id: 7, head_sha: 'a'.repeat(40), ...ids });
  expect(artifact?.runId).toBe(7);
  expect(artifact?.fromFork).toBe(fromFork);
});

/** What is made of a list with one artifact, of this run. */
async function listed(run: object): Promise<readonly Artifact[]> {
  const artifact = { id: 1, name: 'sizes', size_in_bytes: 9, expired: false, workflow_run: run };
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ total_count: 1, artifacts: [artifact] }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const { port } = server.address() as AddressInfo;
    const github = openGithub({
      ...{ token: 'x', apiUrl: `http://127.0.0.1:${port}`, owner: 'acme', repo: 'shop' },
      ...{ signal: new AbortController().signal, deadlineMs: 10_000, userAgent: 'test' },
      onNotice: () => {},
    });
    return await github.artifacts({ name: 'sizes' });
  } finally {
    server.close();
  }
}

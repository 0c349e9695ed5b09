import { describe, expect, it, jest } from '@jest/globals';
import { zipSync } from 'fflate';
import type { Artifact } from '../../src/github/types.ts';
import { type FakeGithub, type Fault, sha } from '../support/fakeGithub/index.ts';
import { openFake, withFake } from './support/open.ts';

// A busy machine is slow to begin.
jest.setTimeout(30_000);

const json = '{"schema":1}';

function addArtifact(
  fake: FakeGithub,
  id: number,
  more: Partial<FakeGithub['state']['artifacts'][number]> = {},
) {
  const zip = zipSync({ 'size-gate-report.json': Buffer.from(json) });
  fake.state.artifacts.push({
    id,
    name: 'size-gate-report',
    zipBase64: Buffer.from(zip).toString('base64'),
    expired: false,
    runId: 7,
    headSha: sha('a'),
    createdAt: `2026-11-25T12:00:${String(id % 60).padStart(2, '0')}Z`,
    ...more,
  });
}

async function onlyArtifact(fake: FakeGithub): Promise<Artifact> {
  const [artifact] = await openFake(fake).artifacts({ runId: 7 });
  if (artifact === undefined) throw new Error('no artifact');
  return artifact;
}

describe('artifacts', () => {
  it('are listed newest first, over all pages', () =>
    withFake(async (fake) => {
      for (let id = 1; id <= 130; id++) addArtifact(fake, id, { createdAt: '2026-11-25T12:00:00Z' });
      addArtifact(fake, 131, { name: 'other' });
      const found = await openFake(fake).artifacts({ name: 'size-gate-report' });
      expect(found).toHaveLength(130);
      expect(found[0]).toEqual({
        id: 130,
        name: 'size-gate-report',
        sizeBytes: expect.any(Number),
        expired: false,
        runId: 7,
        headSha: sha('a'),
        createdAt: '2026-11-25T12:00:00Z',
      });
      expect(found.at(-1)?.id).toBe(1);
    }));

  it('are those of one run, if asked', () =>
    withFake(async (fake) => {
      addArtifact(fake, 1);
      addArtifact(fake, 2, { runId: 8 });
      expect((await openFake(fake).artifacts({ runId: 8 })).map(({ id }) => id)).toEqual([2]);
      expect(await openFake(fake).artifacts({ runId: 9 })).toEqual([]);
    }));

  it('are given by their text, and the storage never sees the token', () =>
    withFake(async (fake) => {
      addArtifact(fake, 1);
      expect(await openFake(fake).readArtifact(await onlyArtifact(fake), 10_000)).toBe(json);
      expect(fake.state.tokensAtStorage).toBe(0);
    }));

  it.each<readonly [string, Fault]>([
    ['500', { kind: 'status', status: 500 }],
    ['503', { kind: 'status', status: 503 }],
    ['429', { kind: 'secondary-limit', status: 429, retryAfterS: 1 }],
    ['a cut connection', { kind: 'abort', when: 'before' }],
    ['a zip cut in the middle', { kind: 'cut' }],
  ])('are asked for again after %s of the API or the storage', (_, fault) =>
    withFake(async (fake) => {
      addArtifact(fake, 1);
      const artifact = await onlyArtifact(fake);
      fake.rule({ path: '/artifacts/1/zip$', fault });
      fake.rule({ path: '^/zip/1$', fault });
      expect(await openFake(fake).readArtifact(artifact, 10_000)).toBe(json);
    }),
  );

  const refused: readonly (readonly [string, (fake: FakeGithub) => unknown, string, RegExp])[] = [
    [
      'one that has expired since',
      (fake) =>
        fake.state.artifacts.splice(0, 1, ...fake.state.artifacts.map((one) => ({ ...one, expired: true }))),
      'github-not-found',
      /expired/,
    ],
    ['one that is gone', (fake) => fake.state.artifacts.splice(0), 'github-not-found', /Not Found/],
    [
      'one that the storage refuses',
      (fake) => fake.rule({ path: '^/zip/', times: 9, fault: { kind: 'status', status: 403 } }),
      'github-forbidden',
      /storage/,
    ],
    [
      'one that leads nowhere',
      (fake) =>
        fake.rule({
          path: '/zip$',
          fault: { kind: 'status', status: 302, headers: { location: 'file:///etc/passwd' } },
        }),
      'github-artifact',
      /no address/,
    ],
    [
      'one with a page in place of a zip',
      (fake) => fake.rule({ path: '/zip$', fault: { kind: 'status', status: 200, body: { page: 1 } } }),
      'github-artifact',
      /no zip/,
    ],
    [
      'a storage that leads on, for the zip must be where the API says',
      (fake) =>
        fake.rule({
          path: '^/zip/',
          times: 9,
          fault: { kind: 'status', status: 302, headers: { location: fake.apiUrl } },
        }),
      'github-unavailable',
      /no answer/,
    ],
  ];
  it.each(refused)('refuse %s', (_, change, code, message) =>
    withFake(async (fake) => {
      addArtifact(fake, 1);
      const artifact = await onlyArtifact(fake);
      change(fake);
      await expect(openFake(fake).readArtifact(artifact, 10_000)).rejects.toMatchObject({
        problems: [{ code, message: expect.stringMatching(message) }],
      });
    }),
  );

  it('refuse a zip that is larger than it may be, and ask only once', () =>
    withFake(async (fake) => {
      const zip = Buffer.alloc(50_000, 1).toString('base64');
      addArtifact(fake, 1, { zipBase64: zip });
      const artifact = await onlyArtifact(fake);
      const before = fake.exchanges.length;
      const refusal = {
        problems: [{ code: 'github-artifact', message: expect.stringContaining('more than 10000 bytes') }],
      };
      await expect(openFake(fake).readArtifact(artifact, 10_000)).rejects.toMatchObject(refusal);
      expect(fake.exchanges).toHaveLength(before);
      // The list may lie about the size.
      await expect(openFake(fake).readArtifact({ ...artifact, sizeBytes: 1 }, 10_000)).rejects.toMatchObject(
        refusal,
      );
      expect(fake.exchanges).toHaveLength(before + 1);
    }));

  it('refuse an expired one without asking', () =>
    withFake(async (fake) => {
      addArtifact(fake, 1, { expired: true });
      const artifact = await onlyArtifact(fake);
      const before = fake.exchanges.length;
      await expect(openFake(fake).readArtifact(artifact, 10_000)).rejects.toMatchObject({
        problems: [{ code: 'github-artifact' }],
      });
      expect(fake.exchanges).toHaveLength(before);
    }));
});

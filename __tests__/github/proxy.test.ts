import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { FakeGithub } from '../support/fakeGithub/index.ts';
import { sha } from '../support/fakeGithub/index.ts';
import { openFake, withFake } from './support/open.ts';

// A busy machine is slow to begin.
jest.setTimeout(30_000);

const variables = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'];
const before = Object.fromEntries(variables.map((name) => [name, process.env[name]]));

afterEach(() => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

function setProxy(values: Readonly<Record<string, string>>): void {
  for (const name of variables) delete process.env[name];
  Object.assign(process.env, values);
}

/** A proxy that tunnels every name to the fake server, with the names it was asked for. */
async function withProxy(
  fake: FakeGithub,
  test: (proxy: { readonly url: string; readonly names: readonly string[] }) => Promise<void>,
): Promise<void> {
  const names: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer();
  server.on('connect', (request, client: Socket) => {
    names.push(request.url ?? '');
    const to = connect(Number(new URL(fake.apiUrl).port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.pipe(to).pipe(client);
    });
    for (const socket of [client, to]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    await test({ url: `http://127.0.0.1:${port}`, names });
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
}

describe('a proxy', () => {
  it('is used for a server that only it can reach', () =>
    withFake((fake) =>
      withProxy(fake, async ({ url, names }) => {
        setProxy({ http_proxy: url });
        const github = openFake(fake, { apiUrl: 'http://api.proxied.test' });
        expect(await github.pullRequest(5)).toMatchObject({ headSha: sha('a') });
        expect(names).toEqual(['api.proxied.test:80']);
      }),
    ));

  it('is not used for what no_proxy names', () =>
    withFake((fake) =>
      withProxy(fake, async ({ url, names }) => {
        setProxy({ http_proxy: url, no_proxy: '.bypassed.test' });
        const github = openFake(fake, { apiUrl: 'http://api.bypassed.test', deadlineMs: 3_000 });
        await expect(github.pullRequest(5)).rejects.toMatchObject({
          problems: [{ code: expect.stringMatching(/^github-(unavailable|timeout)$/) }],
        });
        expect(names).toEqual([]);
      }),
    ));

  it('of https is asked for a tunnel, and sees no token', () =>
    withFake((fake) =>
      withProxy(fake, async ({ url, names }) => {
        setProxy({ https_proxy: url });
        const github = openFake(fake, { apiUrl: 'https://api.secure.test', deadlineMs: 3_000 });
        // The fake server speaks no TLS: that the tunnel was asked for is what matters.
        await expect(github.pullRequest(5)).rejects.toThrow();
        expect(names[0]).toBe('api.secure.test:443');
        expect(fake.exchanges).toEqual([]);
      }),
    ));

  it('is not used for this machine', () =>
    withFake((fake) =>
      withProxy(fake, async ({ url, names }) => {
        setProxy({ http_proxy: url });
        expect(await openFake(fake).pullRequest(5)).toMatchObject({ headSha: sha('a') });
        expect(names).toEqual([]);
      }),
    ));
});

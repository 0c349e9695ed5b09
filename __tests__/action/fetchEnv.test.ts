import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fetchEnv } from '../../src/action/fetchEnv.ts';

const run = promisify(execFile);
const seen: string[][] = [];
// Answers nothing of use: what git asks with is what counts.
const server = createServer((request, response) => {
  seen.push(request.headersDistinct.authorization ?? []);
  response.writeHead(404).end();
});
let folder: string;
let address: string;

beforeEach(async () => {
  seen.length = 0;
  folder = mkdtempSync(join(tmpdir(), 'fetch-env-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await run('git', ['init', '-q', folder]);
});

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await new Promise((resolve) => server.close(resolve));
});

async function ask(env: Readonly<Record<string, string | undefined>>, url = address) {
  const clean = { ...env, GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_NOSYSTEM: '1', HOME: folder };
  await run('git', ['-C', folder, 'ls-remote', `${url}/o/r.git`], { env: clean }).catch(() => {});
}

const basic = (text: string) => `basic ${Buffer.from(text).toString('base64')}`;
const path = { PATH: process.env.PATH };

describe('fetchEnv', () => {
  it('lets git show the token to the server, once, although a checkout left a header behind', async () => {
    const left = ['config', `http.${address}/.extraheader`, `AUTHORIZATION: ${basic('x-access-token:old')}`];
    await run('git', ['-C', folder, ...left]);
    await ask(path);
    await ask(fetchEnv(path, address, 'new'));
    expect(seen).toEqual([[basic('x-access-token:old')], [basic('x-access-token:new')]]);
  });

  it('shows it to no other server', async () => {
    await ask(fetchEnv(path, 'https://github.com', 'new'));
    expect(seen).toEqual([[]]);
  });

  it('adds to the settings that the environment holds already', () => {
    const env = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' };
    expect(fetchEnv(env, 'https://github.com', 't')).toMatchObject({
      ...env,
      GIT_CONFIG_COUNT: '3',
      GIT_CONFIG_KEY_2: 'http.https://github.com/.extraheader',
    });
  });

  it('changes nothing without a token', () => {
    expect(fetchEnv(path, 'https://github.com', '')).toBe(path);
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { openGithub } from '../../src/github/index.ts';
import { sha, tokens } from '../support/fakeGithub/index.ts';
import { commentRequest, quick } from './support/open.ts';

// A busy machine is slow to begin.
jest.setTimeout(30_000);

const main = join(process.cwd(), '__tests__/support/fakeGithub/main.ts');

describe('the fake server as a program', () => {
  it('says its address, keeps its state in a file, takes orders, and ends with a signal', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fake-github-'));
    const state = join(folder, 'state.json');
    const program = spawn(process.execPath, [main, '--port', '0', '--state', state], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const [line] = (await once(program.stdout, 'data')) as [Buffer];
      const apiUrl = line.toString().trim();
      const order = (body: object) =>
        fetch(`${apiUrl}/_control`, { method: 'POST', body: JSON.stringify(body) }).then((answer) =>
          answer.json(),
        );
      await order({
        set: { owner: 'somebody', repo: 'something' },
        rules: [{ method: 'POST', path: '/comments$', fault: { kind: 'status', status: 502 } }],
      });
      const github = openGithub(
        {
          ...{ token: tokens.job, apiUrl, owner: 'somebody', repo: 'something' },
          ...{ signal: new AbortController().signal, deadlineMs: 20_000, userAgent: 'size-gate/test' },
          onNotice: () => undefined,
        },
        quick,
      );
      expect(await github.comment(commentRequest({ headSha: sha('a') }))).toMatchObject({ kind: 'created' });
      expect(JSON.parse(readFileSync(state, 'utf8'))).toMatchObject({
        owner: 'somebody',
        comments: [{ id: 1001 }],
      });
      expect(await order({})).toMatchObject({
        exchanges: expect.arrayContaining([expect.objectContaining({ faulty: true })]),
      });
    } finally {
      program.kill('SIGTERM');
      const [code] = program.exitCode === null ? await once(program, 'exit') : [program.exitCode];
      rmSync(folder, { recursive: true });
      expect(code).toBe(0);
    }
  });
});

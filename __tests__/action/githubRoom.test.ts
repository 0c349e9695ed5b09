import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { githubRoom } from '../../src/action/githubRoom.ts';

it('is loaded whatever the payload of the event is, and leaves its path as it was', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json');
  writeFileSync(file, '{"pull_req');
  process.env.GITHUB_EVENT_PATH = file;
  const { openGithub } = await githubRoom(process.env)();
  expect(openGithub).toBeInstanceOf(Function);
  expect(process.env.GITHUB_EVENT_PATH).toBe(file);
});

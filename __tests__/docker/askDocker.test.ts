import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { askDocker } from '../../src/docker/askDocker.ts';
import { Interrupted } from '../../src/nouns/index.ts';
import { type FakeDocker, fakeDocker } from './support/fakeDocker.ts';

let docker: FakeDocker;
beforeEach(() => {
  docker = fakeDocker('exec sleep 60');
});
afterEach(() => docker.remove());

it.each([
  [['info'], 'docker info gave no answer in 0.1 seconds'],
  [['--context', 'here', 'image', 'inspect'], 'docker image gave no answer in 0.1 seconds'],
])('says of %j that it gave no answer', async (args, stderr) => {
  expect(await askDocker(args, docker, 100)).toMatchObject({ stderr, endedBy: 'timeout' });
});

it('is interrupted', async () => {
  const asked = askDocker(['info'], { ...docker, signal: AbortSignal.timeout(100) }, 60_000);
  await expect(asked).rejects.toBeInstanceOf(Interrupted);
});

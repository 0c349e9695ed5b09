import { afterEach, expect, it } from '@jest/globals';
import { saveImages } from '../../src/docker/index.ts';
import { type FakeDocker, fakeDocker } from './support/fakeDocker.ts';

const builder = { driver: 'docker', name: 'default' } as const;
let docker: FakeDocker;
afterEach(() => docker.remove());

async function read(stream: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += Buffer.from(chunk).toString();
  return text;
}

it('ends a save that gives no byte any more, and says so', async () => {
  docker = fakeDocker('echo some; exec sleep 60');
  const stream = saveImages(['x'], { ...docker, builder }, 300);
  await expect(read(stream)).rejects.toMatchObject({
    problems: [{ code: 'engine-stuck', message: 'docker save was ended: it gave no byte for 0.3 seconds' }],
  });
});

it('does not count the time that its reader takes', async () => {
  docker = fakeDocker('echo one; sleep 0.1; echo two');
  let text = '';
  for await (const chunk of saveImages(['x'], { ...docker, builder }, 1_000)) {
    text += Buffer.from(chunk).toString();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
  }
  expect(text).toBe('one\ntwo\n');
});

it('says of an image without layers what it is', async () => {
  docker = fakeDocker('echo "Error response from daemon: empty export - not implemented" >&2; exit 1');
  await expect(read(saveImages(['x'], { ...docker, builder }))).rejects.toMatchObject({
    problems: [{ code: 'image-empty' }],
  });
});

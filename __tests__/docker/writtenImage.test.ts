import { expect, it } from '@jest/globals';
import { writtenImage } from '../../src/docker/writtenImage.ts';

const id = `sha256:${'0a'.repeat(32)}`;

it('hears which image the engine has written', () => {
  const line = JSON.stringify({ statuses: [{ id: `writing image ${id}`, vertex: 'sha256:1', name: '' }] });
  expect(writtenImage(line)).toBe(id);
});

it('takes no instruction’s word for it', () => {
  const hostile = `RUN echo "id":"writing image ${id}"`;
  expect(writtenImage(JSON.stringify({ vertexes: [{ name: hostile }] }))).toBeNull();
  expect(writtenImage(JSON.stringify({ statuses: [{ id: hostile }, { id: 'writing image x' }] }))).toBeNull();
});

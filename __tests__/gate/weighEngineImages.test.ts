import { expect, it, jest } from '@jest/globals';
import { weighEngineImages } from '../../src/gate/weighEngineImages.ts';
import { createWeigher, openProfileStore } from '../../src/image/index.ts';
import { GateError } from '../../src/nouns/index.ts';
import { configOf, digestOf, type ImageSpec, oldDockerEntries } from '../image/support/imageWriter.ts';
import { writeTar } from '../image/support/tarWriter.ts';

const image = (bytes: number): ImageSpec => ({ layers: [[{ name: 'a', data: Buffer.alloc(bytes) }]] });
const images = new Map([1, 2, 3].map((bytes) => [digestOf(configOf(image(bytes))), image(bytes)] as const));
const [first = '', second = '', third = ''] = [...images.keys()];

/** An engine that saves images and fails with `code` as soon as it is asked for a broken one. */
function engine(broken: readonly string[], code: string) {
  return jest.fn(async function* (ids: readonly string[]): AsyncGenerator<Uint8Array> {
    if (ids.some((id) => broken.includes(id))) throw new GateError({ code, message: 'broken' });
    yield writeTar(oldDockerEntries(ids.flatMap((id) => images.get(id) ?? [])));
  });
}

async function weigh(ids: readonly string[], save: ReturnType<typeof engine>) {
  const weigher = createWeigher(await openProfileStore({ directory: null, maxBytes: 0 }));
  const weighed = await weighEngineImages(ids, weigher, save);
  return [...weighed].map(([id, each]) => [
    id,
    'problem' in each ? each.problem.code : each.image.layers.map((layer) => layer.unpackedBytes),
  ]);
}

it('saves all images at once', async () => {
  const save = engine([], '');
  expect(await weigh([first, second], save)).toEqual([
    [first, [1]],
    [second, [2]],
  ]);
  expect(save.mock.calls).toEqual([[[first, second]]]);
});

it('saves one by one where all at once fail, so that a broken one takes no other with it', async () => {
  const save = engine([second], 'image-export-failed');
  expect(await weigh([first, second, third], save)).toEqual([
    [first, [1]],
    [second, 'image-export-failed'],
    [third, [3]],
  ]);
  expect(save.mock.calls).toEqual([[[first, second, third]], [[first]], [[second]], [[third]]]);
});

it('does not wait again for an engine that is stuck', async () => {
  const save = engine([second], 'engine-stuck');
  expect(await weigh([first, second], save)).toEqual([
    [first, 'engine-stuck'],
    [second, 'engine-stuck'],
  ]);
  expect(save).toHaveBeenCalledTimes(1);
});

it('asks the engine for nothing where nothing is built', async () => {
  const save = engine([], '');
  expect(await weigh([], save)).toEqual([]);
  expect(save).not.toHaveBeenCalled();
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareProfiles } from '../../src/compare/index.ts';
import type { LayerChange, LayerProfile } from '../../src/nouns/index.ts';
import { base, layer, profile } from '../report/support/story.ts';
import { arbitraryProfile } from './support/arbitraryProfile.ts';

const sum = (layers: readonly LayerChange[]) => layers.reduce((total, each) => total + each.deltaBytes, 0);
const compare = (before: readonly LayerProfile[], after: readonly LayerProfile[]) =>
  compareProfiles(profile(before), profile(after)).layers.map(({ kind, instruction, deltaBytes }) => [
    kind,
    instruction,
    deltaBytes,
  ]);

let serial = 0;
/** A layer whose bytes are like no other's. */
const made = (instruction: string, bytes: number, more: Partial<LayerProfile> = {}): LayerProfile =>
  layer(bytes, {
    instruction,
    createdBy: `${instruction} # buildkit`,
    diffId: `sha256:${serial++}`,
    ...more,
  });

describe('layers of two images', () => {
  it('an image beside itself has only layers that are the same', () => {
    fc.assert(
      fc.property(arbitraryProfile, (image) => {
        const { unpacked, base: below, own, layers } = compareProfiles(image, image);
        expect([unpacked.deltaBytes, below.deltaBytes, own.deltaBytes]).toEqual([0, 0, 0]);
        expect(layers.every(({ kind, deltaBytes }) => kind === 'same' && deltaBytes === 0)).toBe(true);
        expect(layers.reduce((total, each) => total + each.afterBytes, 0)).toBe(image.unpackedBytes);
      }),
    );
  });

  it('their deltas add up to the difference of the images, and base and own do too', () => {
    fc.assert(
      fc.property(arbitraryProfile, arbitraryProfile, (before, after) => {
        const { unpacked, base: below, own, layers } = compareProfiles(before, after);
        expect(sum(layers)).toBe(after.unpackedBytes - before.unpackedBytes);
        expect((below.deltaBytes ?? 0) + (own.deltaBytes ?? 0)).toBe(unpacked.deltaBytes);
        expect(layers.reduce((total, each) => total + each.beforeBytes, 0)).toBe(before.unpackedBytes);
        expect(layers.reduce((total, each) => total + each.afterBytes, 0)).toBe(after.unpackedBytes);
        for (const each of layers) expect(each.deltaBytes).toBe(each.afterBytes - each.beforeBytes);
      }),
    );
  });

  it('keep the order that they have in the image; removed ones keep theirs among themselves', () => {
    const bytesOf = (layers: readonly LayerProfile[]) =>
      layers.map((each) => each.unpackedBytes).filter((bytes) => bytes > 0);
    fc.assert(
      fc.property(arbitraryProfile, arbitraryProfile, (before, after) => {
        const { layers } = compareProfiles(before, after);
        const now = layers.filter(({ afterBytes }) => afterBytes > 0).map(({ afterBytes }) => afterBytes);
        expect(now).toEqual(bytesOf(after.layers));
        const gone = layers.filter(({ kind }) => kind === 'removed').map(({ beforeBytes }) => beforeBytes);
        let from = 0;
        for (const bytes of gone) {
          from = before.layers.findIndex((each, index) => index >= from && each.unpackedBytes === bytes) + 1;
          expect(from).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('the other way round they are the same pairs with the signs turned', () => {
    const other = { same: 'same', changed: 'changed', added: 'removed', removed: 'added' } as const;
    const facts = (each: LayerChange) => JSON.stringify([each.kind, each.beforeBytes, each.afterBytes]);
    fc.assert(
      fc.property(arbitraryProfile, arbitraryProfile, (a, b) => {
        const there = compareProfiles(a, b);
        const back = compareProfiles(b, a);
        const turned = back.layers.map((each) =>
          facts({
            ...each,
            kind: other[each.kind],
            beforeBytes: each.afterBytes,
            afterBytes: each.beforeBytes,
          }),
        );
        expect(there.layers.map(facts).sort()).toEqual(turned.sort());
        expect((there.unpacked.deltaBytes ?? 0) + (back.unpacked.deltaBytes ?? 0)).toBe(0);
      }),
    );
  });

  it('every layer has one partner at most, and same bytes are `same`', () => {
    fc.assert(
      fc.property(arbitraryProfile, arbitraryProfile, (before, after) => {
        const { layers } = compareProfiles(before, after);
        const kinds = (kind: string) => layers.filter((each) => each.kind === kind).length;
        const paired = kinds('changed') + kinds('same');
        expect(paired).toBeLessThanOrEqual(Math.min(before.layers.length, after.layers.length));
        // No diffID is left on both sides without its partner.
        const removed = new Set(layers.filter(({ kind }) => kind === 'removed').map((e) => e.beforeBytes));
        const added = layers.filter(({ kind }) => kind === 'added').map((each) => each.afterBytes);
        expect(added.some((bytes) => removed.has(bytes) && bytes > 5)).toBe(false);
      }),
    );
  });
});

describe('a layer is found again', () => {
  const root = base(100);
  const pip = made('RUN pip install -r requirements.txt', 500);
  const app = made('COPY . /app', 20);

  it('behind an instruction that was put in before it', () => {
    const apt = made('RUN apt-get install -y curl', 30);
    const again = made('COPY . /app', 25);
    expect(compare([root, pip, app], [root, apt, pip, again])).toEqual([
      ['same', '/bin/sh -c #(nop) ADD', 0],
      ['added', apt.instruction, 30],
      ['same', pip.instruction, 0],
      ['changed', app.instruction, 5],
    ]);
  });

  it('where all that follows was built anew', () => {
    const apt = made('RUN apt-get install -y curl', 30);
    const after = [root, apt, made(pip.instruction ?? '', 510), made(app.instruction ?? '', 20)];
    expect(compare([root, pip, app], after).map(([kind, , delta]) => [kind, delta])).toEqual([
      ['same', 0],
      ['added', 30],
      ['changed', 10],
      ['changed', 0],
    ]);
  });

  it('when its instruction was edited, also beside a new one of the same kind', () => {
    const apt = made('RUN apt-get install -y build-essential', 300);
    const edited = made('RUN pip install --no-cache-dir -r requirements.txt', 420);
    const { layers } = compareProfiles(profile([root, pip, app]), profile([root, apt, edited, app]));
    expect(layers.map(({ kind, deltaBytes }) => [kind, deltaBytes])).toEqual([
      ['same', 0],
      ['added', 300],
      ['changed', -80],
      ['same', 0],
    ]);
    expect(layers[2]).toMatchObject({ instruction: edited.instruction, instructionBefore: pip.instruction });
  });

  it('after it moved', () => {
    expect(compare([root, pip, app], [root, app, pip]).map(([kind]) => kind)).toEqual([
      'same',
      'same',
      'same',
    ]);
    const newPip = made(pip.instruction ?? '', 501);
    const newApp = made(app.instruction ?? '', 21);
    expect(compare([root, pip, app], [root, newApp, newPip]).map(([kind, , delta]) => [kind, delta])).toEqual(
      [
        ['same', 0],
        ['changed', 1],
        ['changed', 1],
      ],
    );
  });

  it('and a removed one stands where it was', () => {
    expect(compare([root, pip, app], [root, app])).toEqual([
      ['same', '/bin/sh -c #(nop) ADD', 0],
      ['removed', pip.instruction, -500],
      ['same', app.instruction, 0],
    ]);
  });

  it('of the same words twice, the one between the same neighbours', () => {
    const copy = (bytes: number) => made('COPY . .', bytes);
    expect(compare([root, copy(1), pip, copy(2)], [root, pip, copy(5)])).toEqual([
      ['same', '/bin/sh -c #(nop) ADD', 0],
      ['removed', 'COPY . .', -1],
      ['same', pip.instruction, 0],
      ['changed', 'COPY . .', 3],
    ]);
  });

  it('by the words of the history where only one side has a Dockerfile', () => {
    const without = made('', 400, { instruction: null, line: null, createdBy: pip.createdBy });
    expect(compare([root, without], [root, pip])).toEqual([
      ['same', '/bin/sh -c #(nop) ADD', 0],
      ['changed', pip.instruction, 100],
    ]);
  });

  it('but never a layer of the base image in one of ours', () => {
    const below = made('RUN pip install -r requirements.txt', 7, { from: 'base', instruction: null });
    expect(compare([below], [pip]).map(([kind]) => kind)).toEqual(['removed', 'added']);
  });

  it('wherever it stands, where one side has to guess what the base is', () => {
    const below = made('RUN apt-get update', 7, { from: 'base', instruction: null });
    const guessed = made('RUN apt-get update', 9, { instruction: null });
    const after = profile([guessed], { fromInferred: true });
    expect(compareProfiles(profile([below]), after).layers).toMatchObject([
      { kind: 'changed', deltaBytes: 2 },
    ]);
  });

  it('in a report that claims to have a layer a hundred thousand times', () => {
    const same = (diffId: string) => Array.from({ length: 130_000 }, () => layer(1, { diffId }));
    const { layers } = compareProfiles(
      profile([made('RUN a', 5), ...same('x')]),
      profile([...same('y'), made('RUN b', 5)]),
    );
    expect(layers.filter(({ kind }) => kind === 'changed').length).toBe(130_001);
  }, 60_000);

  it('in images of many edited layers in no time', () => {
    const many = (seed: string) =>
      Array.from({ length: 500 }, (_, i) => made(`RUN ${seed}${i} ${'word '.repeat(500)}${i}`, i));
    const began = performance.now();
    const { layers } = compareProfiles(profile(many('a')), profile(many('b')));
    expect(layers.every(({ kind }) => kind === 'changed')).toBe(true);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('layers without bytes that are the same are left out, others are not', () => {
    const nothing = layer(0, { instruction: 'WORKDIR /app' });
    expect(compare([root, nothing], [root, nothing])).toHaveLength(1);
    expect(compare([root], [root, nothing])).toHaveLength(2);
  });

  it('in images of thousands of layers in no time', () => {
    const many = (seed: string) =>
      Array.from({ length: 4000 }, (_, index) => layer(index, { diffId: `sha256:${seed}${index}` }));
    const began = performance.now();
    const { layers, unpacked } = compareProfiles(profile(many('a')), profile(many('b')));
    expect(sum(layers)).toBe(unpacked.deltaBytes);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

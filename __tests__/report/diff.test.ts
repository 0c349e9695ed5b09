import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DiffSide, diffSides } from '../../src/compare/index.ts';
import type { ImageProfile } from '../../src/nouns/index.ts';
import { renderDiff, renderDiffJson } from '../../src/report/index.ts';
import { owned, withContents } from '../compare/support/arbitraryContents.ts';
import { arbitraryProfile } from '../compare/support/arbitraryProfile.ts';
import * as changed from './support/changedStory.ts';
import { base, layer, MB, profile } from './support/story.ts';

const sideOf = (target: string, ...profiles: readonly ImageProfile[]): DiffSide => ({
  ...{ target, kind: 'image' },
  images: profiles.map((found) => ({ id: null, platform: found.platform, profile: found })),
});
const reportOf = (target: string, images: Readonly<Record<string, ImageProfile | null>>): DiffSide => ({
  ...{ target, kind: 'report' },
  images: Object.entries(images).map(([id, found]) => ({ id, platform: 'linux/amd64', profile: found })),
});

const pip = (bytes: number, more = '') =>
  layer(bytes, { instruction: `RUN pip install${more} -r requirements.txt`, compressedBytes: bytes / 2 });
const root = base(74 * MB, { createdBy: 'COPY / / # buildkit', compressedBytes: 30 * MB });
const app = layer(2 * MB, { instruction: 'COPY . /app', compressedBytes: MB });
const packed = (...layers: Parameters<typeof profile>[0]) =>
  profile(layers, { compressedBytes: layers.reduce((sum, each) => sum + (each.compressedBytes ?? 0), 0) });

const grown = diffSides(
  sideOf('app:1.4', packed(root, pip(60 * MB), app)),
  sideOf(
    'app:1.5',
    packed(root, pip(48 * MB, ' --no-cache-dir'), app, layer(9 * MB, { instruction: 'RUN npm ci' })),
  ),
);
const reports = diffSides(
  reportOf('before.json', { api: packed(root, app), old: packed(root), broken: null }),
  reportOf('after.json', { api: packed(root, pip(5 * MB), app), broken: packed(root), fresh: packed(app) }),
);

const [told] = changed.brokenLimit().images;
const [calm] = changed.oneService().images;
const owners = diffSides(
  sideOf('api:1', calm?.profile ?? profile([])),
  sideOf('api:2', told?.profile ?? profile([])),
);

describe('renderDiff', () => {
  it.each([
    ['two images', grown],
    ['two reports', reports],
    ['two images whose owners are known', owners],
    ['the same image twice', diffSides(sideOf('a', packed(root)), sideOf('b', packed(root)))],
  ])('%s at 80 columns', (_, diff) => {
    expect(renderDiff(diff, { width: 80, color: false })).toMatchSnapshot();
  });

  it('tells packages that changed where the size is the same all the same', () => {
    const one = (version: string, bytes: number) =>
      withContents(profile([layer(9, { diffId: `sha256:${version}` })]), [
        owned('a', bytes, { version }),
        owned('b', 9 - bytes),
      ]);
    const text = renderDiff(diffSides(sideOf('a', one('1.0', 4)), sideOf('b', one('2.0', 5))), {
      ...{ width: 80, color: false },
    });
    expect(text).toContain('    ~  +1B  a 1.0 → 2.0 (major)\n    ~  -1B  b 1.0.0\n');
    expect(text).toContain('packages: 1 upgraded, 1 changed');
  });

  it('makes hostile packages harmless', () => {
    const evil = '\u001b]0;x\u0007 ##[error]x ::error::y\n\u202e';
    const now = withContents(profile([layer(9)]), [owned(evil, 4, { version: evil })], {
      unowned: [{ kind: 'application', place: evil, bytes: 5, files: 1 }],
    });
    const diff = diffSides(sideOf('a', withContents(profile([layer(1)]), [])), sideOf('b', now));
    expect(diff.images[0]?.causes).toHaveLength(3);
    expect(renderDiff(diff, { width: 80, color: false })).not.toMatch(/(?!\n)\p{C}|##\[|::error/u);
    expect(renderDiffJson(diff)).not.toMatch(/(?!\n)\p{C}|##\[/u);
  });

  it('makes hostile text harmless', () => {
    const evil = '\u001b]0;x\u0007 ##[error]x ::error::y\n\u202e';
    const diff = diffSides(
      reportOf(evil, { [evil]: packed(root) }),
      reportOf(evil, { [evil]: packed(root, layer(1, { instruction: evil })) }),
    );
    const text = renderDiff(diff, { width: 80, color: false });
    expect(text).not.toMatch(/(?!\n)\p{C}|##\[|::error/u);
    const json = renderDiffJson(diff);
    expect(json).not.toMatch(/(?!\n)\p{C}|##\[/u);
    expect(JSON.parse(json).before.target).toBe(evil);
  });
});

describe('renderDiffJson', () => {
  it('has the differences on top, and all layers with their image', () => {
    const document = JSON.parse(renderDiffJson(grown));
    expect(document).toMatchObject({
      before: { target: 'app:1.4', kind: 'image', unpackedBytes: 136 * MB },
      after: { target: 'app:1.5', unpackedBytes: 133 * MB },
      unpackedDeltaBytes: -3 * MB,
      compressedDeltaBytes: -6 * MB,
    });
    expect(document.layers).toHaveLength(4);
    expect(document.layers[1]).toMatchObject({ image: 'linux/amd64', kind: 'changed', deltaBytes: -12 * MB });
    expect(document.images[0].layers).toHaveLength(4);
  });

  it('knows no compressed difference where one side has no such size', () => {
    const diff = diffSides(sideOf('a', profile([root])), sideOf('b', packed(root)));
    expect(JSON.parse(renderDiffJson(diff))).toMatchObject({
      unpackedDeltaBytes: 0,
      compressedDeltaBytes: null,
    });
  });

  it('knows no difference at all where nothing was matched', () => {
    const arm = profile([root], { platform: 'linux/arm64' });
    const document = JSON.parse(renderDiffJson(diffSides(sideOf('a', profile([root])), sideOf('b', arm))));
    expect(document).toMatchObject({ unpackedDeltaBytes: null, compressedDeltaBytes: null, layers: [] });
    expect(document.images.map(({ status }: { status: string }) => status)).toEqual(['added', 'removed']);
  });

  it('adds up: layers to images, and images to the whole', () => {
    const side = fc.dictionary(fc.constantFrom('a', 'b', 'c'), arbitraryProfile, { noNullPrototype: true });
    const sum = (list: readonly { deltaBytes: number }[]) =>
      list.reduce((total, { deltaBytes }) => total + deltaBytes, 0);
    fc.assert(
      fc.property(side, side, (before, after) => {
        const document = JSON.parse(renderDiffJson(diffSides(reportOf('x', before), reportOf('y', after))));
        const matched = Object.keys(after).some((id) => Object.hasOwn(before, id));
        expect(document.unpackedDeltaBytes).toBe(matched ? sum(document.layers) : null);
        const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
        expect(new Set(document.images.map(({ id }: { id: string }) => id))).toEqual(ids);
      }),
    );
  });
});

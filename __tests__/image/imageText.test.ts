import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { imageText } from '../../src/image/imageText.ts';
import { createWeigher, openProfileStore, profileImage } from '../../src/image/index.ts';
import { renderHtml, renderInspect, renderInspectJson, renderMarkdown } from '../../src/report/index.ts';
import { image, measured, plan, report, rule } from '../report/support/story.ts';
import { asTar, newDockerFiles } from './support/imageWriter.ts';
import { pieces } from './support/scratch.ts';
import type { TarSpec } from './support/tarWriter.ts';

/** As a tar holds names: one character a byte. */
const bytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

describe('a name of an image', () => {
  it('is read as UTF-8 where it is that', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(imageText(bytes(text))).toBe(text);
      }),
    );
  });

  it.each(['caf\u00e9', '\u00ff', 'a\u00c3', '\u00ed\u00a0\u0080'])(
    'stays as it is where it is not: %j',
    (name) => {
      expect(imageText(name)).toBe(name);
    },
  );

  it('stays as it is where it is text already', () => {
    expect(imageText('数据 \u00c3\u00a9')).toBe('数据 \u00c3\u00a9');
  });
});

describe('what leaves the room is text', () => {
  const folder = 'naïve';
  const file = `${folder}/数据.txt`;
  const modules = 'naïve/node_modules/größe';
  const text = (name: string, data: string): TarSpec => ({ name: bytes(name), data: Buffer.from(data) });
  const status = 'Package: libgröße\nStatus: install ok installed\nVersion: 1.0-ß\nArchitecture: all\n';
  const layers: TarSpec[][] = [
    [
      { name: bytes(file), data: Buffer.alloc(900_000, 1) },
      { name: bytes(`${folder}/zwei.txt`), data: Buffer.alloc(900_000, 2) },
      { name: bytes(`${folder}/zweié.txt`), data: Buffer.alloc(900_000, 2) },
      { name: bytes(`${folder}/lien`), type: '2', link: bytes('数据.txt') },
      text('var/lib/dpkg/status', status),
      text(`${modules}/package.json`, '{"name":"größe","version":"1.0.0-ß"}'),
      text(`${modules}2/package.json`, '{"name":'),
    ],
    [{ name: bytes(file), data: Buffer.alloc(900_000, 1) }],
  ];

  async function seen() {
    const store = await openProfileStore({ directory: null, maxBytes: 0 });
    const weigher = createWeigher(store);
    const tar = asTar(newDockerFiles([{ layers }]));
    const [weighed] = await weigher.weighArchive({ stream: pieces(tar, 2 ** 20) });
    if (weighed === undefined) throw new Error('nothing weighed');
    return { profile: profileImage(weighed, []), changes: await weigher.changes(weighed) };
  }

  it('in packages, waste, folders, copies and problems', async () => {
    const { contents } = (await seen()).profile;
    expect(contents?.packages.map(({ name, version, place }) => [name, version, place])).toEqual(
      expect.arrayContaining([
        ['libgröße', '1.0-ß', 'var/lib/dpkg'],
        ['größe', '1.0.0-ß', modules],
      ]),
    );
    expect(contents?.waste).toMatchObject([{ folder, largest: [{ path: file }] }]);
    expect(contents?.folders.map(({ path }) => path)).toContain(folder);
    expect(contents?.identical).toMatchObject([{ paths: [`${folder}/zwei.txt`, `${folder}/zweié.txt`] }]);
    expect(contents?.problems).toMatchObject([{ where: { file: `${modules}2/package.json` } }]);
    expect(JSON.stringify(contents)).not.toContain(bytes('ï'));
  });

  it('in changes, where a user finds a path by its name', async () => {
    const image = await seen();
    const view = { kind: 'files', path: `/${file}` } as const;
    const { platforms } = JSON.parse(renderInspectJson([image], view));
    expect(platforms).toMatchObject([{ path: file, history: [{ change: 'added' }, { change: 'changed' }] }]);
    const link = JSON.parse(renderInspectJson([image], { kind: 'files', path: `${folder}/lien` }));
    expect(link.platforms).toMatchObject([{ history: [{ target: '数据.txt' }] }]);
    for (const kind of ['summary', 'packages', 'waste'] as const) {
      expect(renderInspectJson([image], { kind })).not.toContain(bytes('ï'));
    }
  });

  it('in what people read', async () => {
    const image = await seen();
    const style = { width: 200, color: false };
    expect(renderInspect([image], { kind: 'waste' }, style)).toContain(file);
    expect(renderInspect([image], { kind: 'files', path: null }, style)).toContain(file);
    const told = failing(image.profile);
    expect(renderMarkdown(told)).toContain('größe2/package.json');
    expect(renderHtml(told)).toContain(`>${folder}`);
    for (const out of [renderMarkdown(told), renderHtml(told)]) expect(out).not.toContain(bytes('ï'));
  });
});

function failing(profile: Parameters<typeof measured>[1]) {
  const planned = image('naive', { limit: rule(100_000) });
  return report(plan([planned]), [measured(planned, profile)]);
}

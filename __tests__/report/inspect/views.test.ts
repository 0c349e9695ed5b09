import { describe, expect, it } from '@jest/globals';
import { GateError } from '../../../src/nouns/index.ts';
import { type InspectView, renderInspect, renderInspectJson, wasteFiles } from '../../../src/report/index.ts';
import { MB } from '../support/story.ts';
import { change, contents, owned, packages, seen } from './support/seen.ts';

const text = { width: 110, color: false };
const show = (view: InspectView, top: number | null = null) => renderInspect([seen], view, text, { top });
const json = (view: InspectView, top: number | null = null) =>
  JSON.parse(renderInspectJson([seen], view, { top })).platforms[0];

const views: readonly InspectView[] = [
  { kind: 'summary' },
  { kind: 'layers' },
  { kind: 'packages' },
  { kind: 'files', path: null },
  { kind: 'files', path: '/usr' },
  { kind: 'files', path: '/app/model.bin' },
  { kind: 'why', name: 'scikit-learn' },
  { kind: 'waste' },
];

describe('each view', () => {
  it.each(views.map((view) => [JSON.stringify(view), view] as const))('as text: %s', (_, view) => {
    expect(show(view)).toMatchSnapshot();
  });

  it.each(views.map((view) => [JSON.stringify(view), view] as const))(
    'as JSON says which image: %s',
    (_, view) => {
      expect(json(view)).toMatchObject({
        platform: 'linux/amd64',
        unpackedBytes: 100 * MB,
        wasteBytes: 10 * MB,
      });
    },
  );

  it.each(views.map((view) => [JSON.stringify(view), view] as const))('keeps to the width: %s', (_, view) => {
    const lines = renderInspect([seen], view, { width: 60, color: false }).split('\n').slice(1);
    expect(lines.filter((line) => line.length > 90)).toEqual([]);
  });
});

describe('packages as JSON', () => {
  it('add up to the unpacked size', () => {
    const document = json({ kind: 'packages' });
    const sum = (list: Record<string, number>[], key: string) =>
      list.reduce((total, each) => total + (each[key] ?? 0), 0);
    expect(sum(document.packages, 'ownedBytes') + sum(document.unowned, 'bytes')).toBe(
      document.unpackedBytes,
    );
  });

  it('are all there however many rows are shown, as their indices are', () => {
    expect(json({ kind: 'packages' }, 1).packages).toHaveLength(packages.length);
  });

  it('are also in the plain document, beside the layers', () => {
    const document = json({ kind: 'summary' });
    expect(document.layers).toHaveLength(3);
    expect(document.packages).toEqual(JSON.parse(JSON.stringify(packages)));
    expect(document.unowned).toHaveLength(3);
  });
});

describe('top', () => {
  it('cuts the packages and says what is left', () => {
    const out = show({ kind: 'packages' }, 2);
    expect(out).toContain('scikit-learn');
    expect(out).not.toContain('sutra-hybrid 1.0 ');
    expect(out).toContain('and 4 more packages');
  });

  it('cuts what no package owns, too, and all still adds up', () => {
    const out = show({ kind: 'packages' }, 1);
    expect(out).not.toContain('application /app');
    expect(out).toMatch(/24\.0MB +42 +— +and 2 more without a package/);
  });

  it('cuts the largest files', () => {
    const document = json({ kind: 'files', path: null }, 2);
    expect(document.files.map(({ bytes }: { bytes: number }) => bytes)).toEqual([20 * MB, 18 * MB]);
  });
});

describe('files', () => {
  it('leave out what a later layer hides', () => {
    const { files } = json({ kind: 'files', path: null });
    const total = files.reduce((sum: number, { bytes }: { bytes: number }) => sum + bytes, 0);
    expect(total).toBe(75 * MB);
    expect(files.find(({ path }: { path: string }) => path === 'app/model.bin')).toMatchObject({
      diffId: 'sha256:chown',
      line: 14,
    });
  });

  it.each(['/', '.', '', '/usr/..'])('show the whole tree for %j', (path) => {
    expect(json({ kind: 'files', path })).toMatchObject({ kind: 'tree', path: '', bytes: 75 * MB, files: 6 });
  });

  it('show the tree with folders before what is in them', () => {
    const { tree } = json({ kind: 'files', path: 'usr/' });
    const seenPaths = tree.map(({ path, depth }: { path: string; depth: number }) => `${depth} ${path}`);
    expect(seenPaths.slice(0, 4)).toEqual([
      '0 usr/lib',
      '1 usr/lib/python3',
      '2 usr/lib/python3/site-packages',
      '3 usr/lib/python3/site-packages/sklearn',
    ]);
  });

  it('tell the history of one file', () => {
    const { history } = json({ kind: 'files', path: 'app/model.bin' });
    expect(history).toMatchObject([
      { change: 'added', line: 9, hiddenBy: 'sha256:chown', hiddenByLine: 14 },
      { change: 'changed', line: 14, hiddenBy: null },
    ]);
  });

  it('refuse a path that no layer has', () => {
    expect(() => show({ kind: 'files', path: 'nowhere' })).toThrow(GateError);
    expect(() => show({ kind: 'files', path: 'nowhere' })).toThrow('no layer of the image has /nowhere');
  });

  it('are found by their names as people write them', () => {
    const image = { ...seen, changes: [change('app/mödel', 1, 5)] };
    const out = renderInspect([image], { kind: 'files', path: '/app/mödel' }, text);
    expect(out).toContain('/app/mödel');
  });
});

describe('why', () => {
  it.each(['scikit-learn', 'SciKit_Learn', 'scikit.learn'])('finds %s by the names it goes by', (name) => {
    expect(json({ kind: 'why', name }).packages).toMatchObject([{ name: 'scikit-learn' }]);
  });

  it('tells chains, the line, and what it alone keeps', () => {
    const [row] = json({ kind: 'why', name: 'scikit-learn' }).packages;
    expect(row.chains.map((chain: { name: string }[]) => chain.map(({ name }) => name))).toEqual([
      ['sutra-hybrid'],
      ['sutra-hybrid', 'sutra-api'],
    ]);
    expect(row.keeps.map(({ name }: { name: string }) => name)).toEqual(['scikit-learn', 'scipy']);
    expect(row.keepsBytes).toBe(35 * MB);
    expect(row.lines).toMatchObject([
      { file: 'packages/sutra-api/setup.py', line: 19, exclusiveBytes: 37 * MB },
    ]);
  });

  it('keeps what a line asks for by itself', () => {
    const [row] = json({ kind: 'why', name: 'sutra-api' }).packages;
    expect(row.keeps.map(({ name }: { name: string }) => name)).toEqual(['sutra-api']);
  });

  it('bears packages that require each other', () => {
    const circle = [
      owned('a', 1, { requires: [{ to: 1, inferred: false }] }),
      owned('b', 2, {
        requires: [
          { to: 0, inferred: false },
          { to: 1, inferred: false },
          { to: 99, inferred: false },
        ],
      }),
    ];
    const image = {
      ...seen,
      profile: { ...seen.profile, contents: { ...contents, packages: circle, lines: [] } },
    };
    const [row] = JSON.parse(renderInspectJson([image], { kind: 'why', name: 'a' })).platforms[0].packages;
    expect(row).toMatchObject({ requiredBy: [{ name: 'b' }], requires: [{ name: 'b' }], keepsBytes: 3 });
  });

  it('tells what is only recommended', () => {
    const [curl, certificates] = [
      owned('curl', 1, { requires: [{ to: 1, inferred: false, recommended: true }] }),
      owned('certificates', 2),
    ];
    const told = { ...contents, packages: [curl, certificates], lines: [] };
    const image = { ...seen, profile: { ...seen.profile, contents: told } };
    const view = { kind: 'why', name: 'certificates' } as const;
    expect(renderInspect([image], view, { width: 80, color: false })).toContain('curl 1.0 (recommends it)');
    const [row] = JSON.parse(renderInspectJson([image], view)).platforms[0].packages;
    expect(row.requiredBy).toEqual([{ type: 'pypi', name: 'curl', version: '1.0', recommended: true }]);
  });

  it('suggests the nearest names for one that is not there', () => {
    const failed = () => show({ kind: 'why', name: 'scikit-lern' });
    expect(failed).toThrow(GateError);
    try {
      failed();
    } catch (error) {
      expect(error).toMatchObject({
        problems: [{ code: 'inspect-no-package', expected: 'did you mean scikit-learn?' }],
      });
    }
  });
});

describe('a package without files', () => {
  const bare = owned('bare', 0, { files: 0, diffId: null, line: null });
  const image = { ...seen, profile: { ...seen.profile, contents: { ...contents, packages: [bare] } } };

  it('is said to come from nowhere: no layer has a file of it', () => {
    const table = renderInspect([image], { kind: 'packages' }, text);
    expect(table).toMatch(/bare 1\.0$/m);
    expect(renderInspect([image], { kind: 'why', name: 'bare' }, text)).not.toContain('brought by');
  });
});

describe('why in a narrow terminal', () => {
  it.each([40, 60, 80])('breaks between words in %i columns', (width) => {
    const whole = show({ kind: 'why', name: 'scikit-learn' }).split(/\s+/);
    const narrow = renderInspect([seen], { kind: 'why', name: 'scikit-learn' }, { width, color: false });
    const room = width - 'asked for by'.length - 4;
    const words = new Set(narrow.split(/\s+/));
    expect(whole.filter((word) => word.length <= room && !words.has(word))).toEqual([]);
  });
});

describe('waste as JSON', () => {
  it('has every path and both instructions', () => {
    expect(json({ kind: 'waste' }).waste).toMatchObject([
      {
        instruction: 'RUN pip install ./packages/sutra-api',
        hiddenByInstruction: 'RUN chown -R app /app',
        paths: [
          { path: 'app/model.bin', bytes: 9 * MB },
          { path: 'app/small.txt', bytes: 1 * MB },
        ],
      },
    ]);
  });
});

describe('wasted files', () => {
  it('are as many as their group says, empty ones included', () => {
    const empty = change('app/empty', 1, 0, { hiddenBy: 2 });
    const image = { ...seen, changes: [...seen.changes, empty, change('app/empty', 2, 0)] };
    expect(wasteFiles(image)[0]?.paths).toContainEqual({ path: 'app/empty', bytes: 0 });
  });
});

describe('hostile names', () => {
  const evil = '\u001b[31m\u202e::error::x\n<b>';
  const image = {
    profile: {
      ...seen.profile,
      contents: {
        ...contents,
        packages: [owned(evil, 5 * MB, { version: evil, place: evil }), ...packages.slice(1)],
        waste: contents.waste.map((group) => ({
          ...group,
          folder: evil,
          largest: [{ path: evil, bytes: 1 }],
        })),
        problems: [{ code: 'x', message: evil }],
      },
    },
    changes: [change(evil, 1, 50)],
  };

  it.each<InspectView>([...views.slice(0, 4), { kind: 'why', name: evil }, { kind: 'waste' }])(
    'never reach a terminal: %j',
    (view) => {
      for (const out of [renderInspect([image], view, text), renderInspectJson([image], view)]) {
        expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
        expect(out).not.toMatch(/^::/m);
      }
    },
  );
});

it('says of an old report that nobody knows', () => {
  const image = { ...seen, profile: { ...seen.profile, contents: null } };
  expect(() => renderInspect([image], { kind: 'packages' }, text)).toThrow(
    'what this image contains is not known',
  );
  expect(renderInspect([image], { kind: 'summary' }, text)).not.toContain('largest owners');
  expect(JSON.parse(renderInspectJson([image], { kind: 'summary' })).platforms[0].packages).toBeNull();
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pythonLinker } from '../../../src/packages/python/link/pythonLinker.ts';
import { requirement } from '../../../src/packages/python/requirement.ts';
import type { PackageFacts } from '../../../src/packages/types.ts';

const local = 'usr/local/lib/python3.11/site-packages';

function dist(name: string, requires: readonly string[] = [], site = local): PackageFacts {
  return {
    key: `${site}/${name}-1.dist-info`,
    type: 'pypi',
    name,
    version: '1',
    requires: requires.map((text) => requirement(text)).filter((one) => one !== null),
    provides: [],
  };
}

const short = (key: string) => key.replace(/^.*\/([^/]*)-1\.dist-info$/, '$1');
const links = (...packages: PackageFacts[]) =>
  pythonLinker.link(packages).map(({ from, to }) => `${short(from)} > ${short(to)}`);
const extras = (...packages: PackageFacts[]) =>
  (pythonLinker.extraLinks?.(packages) ?? []).map(
    ({ from, extra, to }) => `${short(from)}[${extra}] > ${to.map(short).join(' ')}`,
  );

describe('pythonLinker', () => {
  it('compares names by PEP 503 and leaves out what is not there', () => {
    expect(links(dist('a', ['Scikit_Learn>=1', 'gone']), dist('scikit-learn'))).toEqual(['a > scikit-learn']);
  });

  it('evaluates markers for the Python of the folder', () => {
    const packages = (site: string) => [
      dist('a', ['old; python_version < "3.9"', 'new; python_version >= "3.9"', 'odd; ???'], site),
      ...['old', 'new', 'odd'].map((name) => dist(name, [], site)),
    ];
    expect(links(...packages(local))).toEqual(['a > new', 'a > odd']);
    expect(links(...packages('usr/lib/python3.8/site-packages'))).toEqual(['a > old', 'a > odd']);
    expect(links(...packages('usr/lib/python3/dist-packages'))).toEqual(['a > old', 'a > new', 'a > odd']);
  });

  it('takes the only Python of the image where a folder does not tell', () => {
    const debian = 'usr/lib/python3/dist-packages';
    expect(links(dist('a', ['b; python_version < "3.9"'], debian), dist('b', [], debian), dist('c'))).toEqual(
      [],
    );
  });

  it('follows extras that packages ask of each other to the end', () => {
    expect(
      links(
        dist('app', ['web[all]']),
        dist('web', [
          'web[server]; extra == "all"',
          'server[Fast_Loop]; extra == "server"',
          'pytest; extra == "test"',
        ]),
        dist('server', ['loop; extra == "fast-loop"']),
        dist('loop'),
        dist('pytest'),
      ),
    ).toEqual(['app > web', 'web > server', 'server > loop']);
  });

  it('tells apart what only a written line may ask for', () => {
    const packages = [
      dist('web', [
        'web[server]; extra == "all"',
        'server[fast]; extra == "server"',
        'gone; extra == "none"',
      ]),
      dist('server', ['loop; extra == "fast"', 'win; extra == "fast" and sys_platform == "win32"']),
      dist('loop'),
      dist('win'),
    ];
    expect(links(...packages)).toEqual([]);
    expect(extras(...packages)).toEqual([
      'web[all] > loop server',
      'web[server] > loop server',
      'server[fast] > loop',
    ]);
  });

  it('leaves out extras that are asked for in the image', () => {
    expect(extras(dist('app', ['web[x]']), dist('web', ['b; extra == "x"']), dist('b'))).toEqual([]);
  });

  it('links within the own folder first, then to the system, and never into what is vendored or a venv', () => {
    const venv = 'app/venv/lib/python3.11/site-packages';
    const key = (name: string, site: string) => dist(name, [], site).key;
    const link = (...packages: PackageFacts[]) => pythonLinker.link(packages).map(({ to }) => to);
    const copies = [
      dist('b', [], 'usr/lib/python3/dist-packages'),
      dist('b', [], `${venv}/setuptools/_vendor`),
    ];
    expect(link(dist('a', ['b'], venv), ...copies, dist('b', [], venv))).toEqual([key('b', venv)]);
    expect(link(dist('a', ['b'], venv), ...copies)).toEqual([key('b', 'usr/lib/python3/dist-packages')]);
    expect(link(dist('a', ['b']), dist('b', [], venv))).toEqual([]);
    expect(link(dist('a', ['b']), dist('b', [], 'root/.local/lib/python3.11/site-packages'))).toHaveLength(1);
    expect(link(dist('a', ['b']), dist('b', [], 'usr/lib/python3.9/site-packages'))).toEqual([]);
  });

  it('leads from what pip sees to what conda owns', () => {
    const site = 'opt/conda/lib/python3.11/site-packages';
    const numpy: PackageFacts = {
      key: 'opt/conda/conda-meta/numpy-1-py311.json',
      type: 'conda',
      name: 'numpy',
      version: '1',
      requires: [],
      provides: [],
    };
    expect(pythonLinker.link([dist('numpy', [], site), numpy, dist('numpy')])).toEqual([
      { from: `${site}/numpy-1.dist-info`, to: numpy.key },
    ]);
  });

  it('ends on circles, links nothing to itself, and asks in any order for the same', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const name = fc.constantFrom(...names);
    const asked = fc
      .record({ to: name, extra: fc.option(name), when: fc.option(name) })
      .map(({ to, extra, when }) => `${to}${extra ? `[${extra}]` : ''}${when ? `; extra == "${when}"` : ''}`);
    const image = fc.tuple(
      ...names.map((one) => fc.array(asked, { maxLength: 4 }).map((all) => dist(one, all))),
    );
    fc.assert(
      fc.property(image, (packages) => {
        const found = links(...packages);
        for (const link of found) expect(link.split(' > ')[0]).not.toBe(link.split(' > ')[1]);
        expect(links(...[...packages].reverse()).sort()).toEqual([...found].sort());
        expect(extras(...[...packages].reverse()).sort()).toEqual(extras(...packages).sort());
      }),
    );
  });

  it('links one that asks for more than a call takes arguments', () => {
    const names = Array.from({ length: 140_000 }, (_, index) => `d${index}`);
    const all = { ...dist('a'), requires: names.map((name) => ({ anyOf: [name] })) };
    expect(pythonLinker.link([all, ...names.map((name) => dist(name))])).toHaveLength(140_000);
  });

  it('needs bounded time for many extras that all ask for each other', () => {
    const all = Array.from({ length: 60 }, (_, index) => `e${index}`);
    const asks = all.flatMap((extra) => all.map((other) => `b[${other}]; extra == "${extra}"`));
    const started = performance.now();
    links(dist('a', ['b[e0]']), dist('b', asks));
    extras(dist('a', asks), dist('b', asks));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

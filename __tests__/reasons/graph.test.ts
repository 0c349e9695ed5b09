import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dominators } from '../../src/reasons/graph/dominators.ts';
import { contentsOf } from './support/contents.ts';
import { costLines, explained, pathTo } from './support/explained.ts';

const pip = 'FROM x\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n';

describe('explainContents', () => {
  it('ends where requirements, files and packages ask for each other in circles', () => {
    const contents = contentsOf({
      a: { requires: ['b'] },
      b: { requires: ['a', 'b'] },
      c: { requires: ['d'] },
      d: { requires: ['c'] },
    });
    const files = {
      Dockerfile: pip,
      'requirements.txt': '-r requirements.txt\n-r more.txt\na',
      'more.txt': '-r requirements.txt',
    };
    const found = explained(contents, files);
    expect(pathTo(found, 'b')).toBe('b ← a ← requirements.txt:3');
    expect(pathTo(found, 'd')).toMatch(/^d ← (c ← )?Dockerfile:3$/);
    expect(costLines(found)).toContain('requirements.txt:3 a 200+0 [a b]');
  });

  it('tells shared from exclusive bytes, and the base image’s packages from both', () => {
    const contents = contentsOf({
      a: { requires: ['shared', 'only'], wastedBytes: 5 },
      b: { requires: ['shared', 'old'] },
      ...{ shared: {}, only: {}, old: { from: 'base' }, asked: { from: 'base' } },
    });
    const found = explained(contents, { Dockerfile: 'FROM x\nRUN pip install a \\\n  b asked\n' });
    expect(costLines(found)).toEqual(
      [
        'Dockerfile:2 a 205+100 [a only] '.trim(),
        'Dockerfile:3 b 100+100 [b]',
        'Dockerfile:3 asked 0+0 []',
      ].map((each, at) => (at === 0 ? 'Dockerfile:2 a 205+100 [a only]' : each)),
    );
    expect(pathTo(found, 'shared')).toBe('shared ← a ← Dockerfile:2 (+1)');
    expect(pathTo(found, 'old')).toBe('old ← base');
    expect(pathTo(found, 'asked')).toBe('asked ← Dockerfile:3');
  });

  it('does not blame a builder for what the image installs by itself', () => {
    const dpkg = { type: 'deb', place: 'var/lib/dpkg' } as const;
    const Dockerfile =
      'FROM x AS b\nRUN apt-get install -y curl gcc\nFROM x\nCOPY --from=b /out /app\nRUN apt-get install -y curl\n';
    const found = explained(contentsOf({ curl: { ...dpkg, requires: ['libcurl4'] }, libcurl4: dpkg }), {
      Dockerfile,
    });
    expect(costLines(found)).toEqual(['Dockerfile:5 curl 200+0 [curl libcurl4]']);
  });

  it('gives what nothing written asks for to the command of its layer, as a guess', () => {
    const dpkg = { type: 'deb', place: 'var/lib/dpkg', line: 2 } as const;
    const Dockerfile =
      'FROM x\nRUN apt-get update && \\\n  apt-get install -y curl\nRUN apt-get install -y wget\n';
    const found = explained(contentsOf({ curl: dpkg, recommended: dpkg, wget: { ...dpkg, line: 4 } }), {
      Dockerfile,
    });
    expect(costLines(found)).toEqual([
      'Dockerfile:3 curl 200+0 [curl recommended] inferred',
      'Dockerfile:4 wget 100+0 [wget]',
    ]);
  });

  describe('of what apt installs', () => {
    const dpkg = { type: 'deb', place: 'var/lib/dpkg' } as const;
    const contents = contentsOf({
      curl: { ...dpkg, requires: ['libcurl4'] },
      libcurl4: { ...dpkg, recommends: ['certificates'] },
      certificates: { ...dpkg, recommends: ['openssl'] },
      openssl: dpkg,
      wget: { ...dpkg, requires: ['certificates'] },
      libc6: { ...dpkg, from: 'base', recommends: ['locales'] },
      locales: { ...dpkg, requires: ['libc6'] },
    });
    const costsOf = (curl: string) =>
      costLines(
        explained(contents, { Dockerfile: `FROM x\nRUN ${curl}\nRUN apt-get install -y -R wget locales\n` }),
      );

    it('follows recommendations as far as apt does', () => {
      const costs = costsOf('apt-get install -y curl');
      expect(costs[0]).toBe('Dockerfile:2 curl 300+100 [curl libcurl4 openssl]');
      expect(costs).toContain('Dockerfile:3 locales 100+0 [locales]');
    });

    it.each([
      'apt-get install -y --no-install-recommends curl',
      'apt-get -o APT::Install-Recommends=false install curl',
    ])('follows none for %s', (command) => {
      const found = explained(contents, {
        Dockerfile: `FROM x\nRUN ${command}\nRUN apt-get install -y -R wget locales\n`,
      });
      expect(pathTo(found, 'certificates')).toBe('certificates ← wget ← Dockerfile:3');
      expect(costLines(found)).toContain('Dockerfile:2 curl 200+100 [curl libcurl4]');
    });

    it('follows none of what comes with the base image', () => {
      const Dockerfile = 'FROM x\nRUN apt-get install -y libc6\nRUN apt-get install -y -R locales\n';
      const costs = costLines(
        explained(contentsOf({ libc6: { ...dpkg, from: 'base', recommends: ['locales'] }, locales: dpkg }), {
          Dockerfile,
        }),
      );
      expect(costs).toEqual(['Dockerfile:3 locales 100+0 [locales]', 'Dockerfile:2 libc6 0+0 []']);
    });
  });

  describe('promises no bytes that would stay', () => {
    const dpkg = { type: 'deb', place: 'var/lib/dpkg' } as const;

    it.each(['base', 'own'] as const)(
      'of the base image, where a line brings a newer version: %s',
      (from) => {
        const parts = [
          { line: null, from: 'base', bytes: 60 },
          { line: 2, from: 'own', bytes: 90 },
        ] as const;
        const contents = contentsOf({
          curl: { ...dpkg, line: 2, requires: ['libssl3'] },
          libssl3: { ...dpkg, line: 2, wastedBytes: 50, parts, from },
          wget: { ...dpkg, from: 'base', requires: ['libssl3'] },
        });
        const found = explained(contents, { Dockerfile: 'FROM x\nRUN apt-get install -y curl\n' });
        expect(costLines(found)).toEqual(['Dockerfile:2 curl 190+0 [curl libssl3]']);
      },
    );

    it('of what an earlier layer brought', () => {
      const contents = contentsOf({
        curl: { ...dpkg, line: 4, requires: ['libc6', 'extra'] },
        ...{ libc6: { ...dpkg, line: 2 }, extra: { ...dpkg, line: 4 }, orphan: { ...dpkg, line: 3 } },
      });
      const Dockerfile = 'FROM x\nRUN apt-get upgrade -y\nRUN ./install.sh\nRUN apt-get install -y curl\n';
      const found = explained(contents, { Dockerfile });
      expect(costLines(found)).toEqual(['Dockerfile:4 curl 200+100 [curl extra]']);
      expect(pathTo(found, 'orphan')).toBe('orphan ← unknown');
    });

    it('of a copied project that a later line installs, but of what it requires', () => {
      const contents = contentsOf({ app: { line: 2, requires: ['dep'] }, dep: { line: 3 } });
      const Dockerfile = 'FROM x\nCOPY . /app\nRUN pip install -e /app\n';
      const setup = 'setup(name="app", install_requires=["dep"])';
      const found = explained(contents, { Dockerfile, 'setup.py': setup });
      expect(costLines(found)).toEqual(['Dockerfile:3 /app 100+100 [dep]', 'setup.py:1 dep 100+0 [dep]']);
      expect(pathTo(found, 'app')).toBe('app ← Dockerfile:3');
      // Where the project can't be read, the COPY brought it and nothing that a later layer has.
      expect(costLines(explained(contents, { Dockerfile }))).toEqual([
        'Dockerfile:2 COPY . /app 100+100 [app]',
      ]);
    });

    it('of what is only changed by it', () => {
      const parts = [
        { line: 2, from: 'own', bytes: 100 },
        { line: 3, from: 'own', bytes: 100 },
      ] as const;
      const contents = contentsOf({ a: { line: 3, wastedBytes: 100, parts } });
      const found = explained(contents, {
        Dockerfile: 'FROM x\nRUN pip install a\nRUN chown -R 1 /usr && pip install b\n',
      });
      expect(costLines(found)).toEqual(['Dockerfile:2 a 200+0 [a]']);
    });

    it('of what it only changed of the base image', () => {
      const parts = [
        { line: null, from: 'base', bytes: 100 },
        { line: 2, from: 'own', bytes: 100 },
      ] as const;
      const contents = contentsOf({
        a: { line: 2, wastedBytes: 100, parts },
        b: { line: 3, requires: ['a'] },
      });
      const chown = 'FROM x\nRUN chown -R 1 /usr\n';
      const found = explained(contents, { Dockerfile: `${chown}RUN pip install b\n` });
      expect(costLines(found)).toEqual(['Dockerfile:3 b 100+100 [b]']);
      expect(pathTo(explained(contents, { Dockerfile: chown }), 'a')).toBe('a ← base');
    });

    it('of what `--no-deps` left out and another line brought', () => {
      const contents = contentsOf({ a: { line: 2, requires: ['b'] }, b: { line: 3 } });
      const found = explained(contents, {
        Dockerfile: 'FROM x\nRUN pip install --no-deps a\nRUN pip install b\n',
      });
      expect(costLines(found)).toEqual(['Dockerfile:2 a 100+0 [a]', 'Dockerfile:3 b 100+0 [b]']);
    });
  });

  it('takes wheels that a builder made for what they were made of', () => {
    const Dockerfile =
      'FROM x AS b\nCOPY r.txt .\nRUN pip wheel -w /w -r r.txt\nFROM x\nCOPY --from=b /w /wheels\nRUN pip install /wheels/*\n';
    const found = explained(contentsOf({ a: {} }), { Dockerfile, 'r.txt': 'a' });
    expect(costLines(found)).toEqual(['Dockerfile:6 /wheels/* 100+0 [a]', 'r.txt:1 a 100+0 [a]']);
  });

  it('finds the packages of an application where Node looks for them', () => {
    const at = (place: string) => ({ type: 'npm', place }) as const;
    const contents = contentsOf({
      react: { ...at('app/node_modules/react'), requires: ['loose'] },
      loose: at('app/node_modules/loose'),
    });
    const Dockerfile =
      'FROM x AS b\nWORKDIR /src\nCOPY package*.json ./\nRUN npm ci\nFROM x\nCOPY --from=b /src /app\n';
    const found = explained(contents, {
      Dockerfile,
      'package.json': '{\n"dependencies": {\n"react": "1" } }',
    });
    expect(pathTo(found, 'loose')).toBe('loose ← react ← package.json:3');
  });

  it('blames a COPY for what it alone can have brought', () => {
    const contents = contentsOf({ x: { type: 'npm', place: 'app/node_modules/x', line: 2 } });
    const found = explained(contents, { Dockerfile: 'FROM x\nCOPY . /app\n' });
    expect(pathTo(found, 'x')).toBe('x ← Dockerfile:2');
  });

  it('says what it could not read, and keeps everything else', () => {
    const contents = contentsOf({ a: {} });
    expect(explained(contents, {})).toMatchObject({
      packages: [{ reason: null }],
      problems: [{ code: 'reasons-no-dockerfile' }],
    });
    expect(explained(contents, { Dockerfile: 'FRM x' }).problems[0]).toMatchObject({
      code: 'dockerfile-broken',
    });
  });

  it('survives any text', () => {
    const word = fc.constantFrom(
      'pip',
      'install',
      '-r',
      'a',
      './x',
      '&&',
      ';',
      'if',
      'then',
      'fi',
      '"',
      "'",
      '$(',
      '${',
      '<<E',
      '\n',
      '\\\n',
      '(',
      ')',
      '*',
      'E',
      '__proto__',
      '[',
      'case',
      'esac',
      '-e',
      '.',
    );
    const script = fc.array(fc.oneof(word, fc.string()), { maxLength: 40 }).map((words) => words.join(' '));
    const contents = contentsOf({ a: { requires: ['__proto__x'] }, __proto__x: {} });
    fc.assert(
      fc.property(script, fc.string(), fc.string(), (run, requirements, setup) => {
        const files = { Dockerfile: `FROM x\nCOPY . .\nRUN ${run}\n`, a: requirements, 'x/setup.py': setup };
        const found = explained(contents, files);
        expect(found.problems.filter(({ code }) => code === 'reasons-failed')).toEqual([]);
        for (const { reason } of found.packages)
          if (reason?.kind === 'line') expect(found.lines[reason.line]).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});

describe('dominators', () => {
  it('are what no way from the root can leave out', () => {
    const graph = fc.array(fc.array(fc.nat(9), { maxLength: 4 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(graph, (lists) => {
        const edges = (node: number) => (lists[node] ?? []).map((to) => ({ to }));
        const reach = (without: number) => {
          const seen = new Set(without === 0 ? [] : [0]);
          for (const node of seen) for (const { to } of edges(node)) if (to !== without) seen.add(to);
          return seen;
        };
        const idom = dominators(10, 0, edges);
        const all = reach(-1);
        for (let node = 0; node < 10; node += 1) {
          const found = new Set<number>();
          for (let at = idom[node] ?? -1; at !== -1; at = idom[at] ?? -1) found.add(at);
          const expected = [...all].filter(
            (each) => all.has(node) && each !== node && !reach(each).has(node),
          );
          expect([...found].sort()).toEqual(expected.sort());
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('of 200,000 nodes in a row take no recursion and no quadratic time', () => {
    const size = 200_000;
    const idom = dominators(size, 0, (node) =>
      node + 1 < size ? [{ to: node + 1 }, { to: Math.floor(node / 2) }] : [],
    );
    expect(idom[size - 1]).toBe(size - 2);
  });
});

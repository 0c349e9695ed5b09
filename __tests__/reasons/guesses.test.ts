import { describe, expect, it } from '@jest/globals';
import { contentsOf } from './support/contents.ts';
import { costLines, explained, pathTo } from './support/explained.ts';

const inVenv = (line: number, place = 'v/lib/python3.11/site-packages') => ({ place, line }) as const;

describe('what nothing written asks for', () => {
  it('is no guess in a new environment: pip, and setuptools of an old Python', () => {
    const contents = contentsOf({
      ...{ pip: inVenv(2), setuptools: inVenv(2), tabulate: inVenv(2) },
    });
    const Dockerfile = 'FROM x\nRUN python -m venv /v && /v/bin/pip install tabulate==0.9.0\n';
    const found = explained(contents, { Dockerfile });
    expect(costLines(found)).toEqual([
      'Dockerfile:2 python -m venv /v 200+0 [pip setuptools]',
      'Dockerfile:2 tabulate==0.9.0 100+0 [tabulate]',
    ]);
    const late = inVenv(2, 'v/lib/python3.12/site-packages');
    const newer = explained(contentsOf({ pip: late, setuptools: late, tabulate: late }), { Dockerfile });
    expect(costLines(newer)).toContain('Dockerfile:2 tabulate==0.9.0 200+0 [setuptools tabulate] inferred');
  });

  it('is given only to commands of the instruction that brought it', () => {
    const contents = contentsOf({ orphan: { line: 2 }, a: { line: 2 }, b: { line: 3 } });
    const Dockerfile = 'FROM x\nRUN pip install a\nRUN pip install b\n';
    expect(costLines(explained(contents, { Dockerfile }))).toEqual([
      'Dockerfile:2 a 200+0 [orphan a] inferred',
      'Dockerfile:3 b 100+0 [b]',
    ]);
  });

  it('is shared where several commands may have brought it', () => {
    const contents = contentsOf({ orphan: { line: 2 }, a: { line: 2 }, b: { line: 2 } });
    const found = explained(contents, { Dockerfile: 'FROM x\nRUN pip install a b\n' });
    expect(costLines(found)).toEqual(['Dockerfile:2 a 100+100 [a]', 'Dockerfile:2 b 100+100 [b]']);
    expect(pathTo(found, 'orphan')).toBe('orphan ← Dockerfile:2 (+1)');
  });

  it('is given to the COPY that brought it, and to no command of a builder that another one copies', () => {
    const builder = 'FROM x AS b\nRUN pip install --target=/out a\nFROM x\n';
    const at = (name: string, line: number) => ({ place: `app/${name}-1.dist-info`, line });
    const contents = contentsOf({ a: at('a', 4), orphan: at('orphan', 5) });
    const found = explained(contents, { Dockerfile: `${builder}COPY --from=b /out /app\nCOPY . /app\n` });
    expect(pathTo(found, 'orphan')).toBe('orphan ← Dockerfile:5');
    expect(costLines(found)).toEqual(['Dockerfile:2 a 100+0 [a]', 'Dockerfile:5 COPY . /app 100+0 [orphan]']);
    const same = explained(contentsOf({ a: at('a', 4), orphan: at('orphan', 4) }), {
      Dockerfile: `${builder}COPY --from=b /out /app\n`,
    });
    expect(costLines(same)).toEqual(['Dockerfile:2 a 200+0 [a orphan] inferred']);
  });

  it('makes no package shared that a line names and that it only seems to import', () => {
    const contents = contentsOf({
      pyyaml: { inferred: true },
      beautifulsoup4: { inferred: true, inferredRequires: ['typing-extensions'] },
      'typing-extensions': { inferred: true },
      soupsieve: { inferred: true, inferredRequires: ['beautifulsoup4', 'helper'] },
      helper: { inferred: true, inferredRequires: ['soupsieve'] },
    });
    const Dockerfile = 'FROM x\nRUN <<E\nset -e\npip install PyYAML beautifulsoup4\nE\n';
    const found = explained(contents, { Dockerfile });
    expect(costLines(found)).toEqual([
      'Dockerfile:4 beautifulsoup4 200+200 [beautifulsoup4 typing-extensions] inferred',
      'Dockerfile:4 PyYAML 100+200 [pyyaml] inferred',
    ]);
    expect(pathTo(found, 'beautifulsoup4')).toBe('beautifulsoup4 ← Dockerfile:4');
    expect(pathTo(found, 'soupsieve')).toMatch(/^soupsieve ← (helper ← )?Dockerfile:4 \(\+1\)$/);
  });

  it('keeps what its metadata requires, whoever else asks for it', () => {
    const contents = contentsOf({ orphan: { line: 3, requires: ['a'] }, a: { line: 3 }, b: { line: 3 } });
    const found = explained(contents, { Dockerfile: 'FROM x\n\nRUN pip install b && pip install a\n' });
    expect(costLines(found)[0]).toBe('Dockerfile:3 b 100+200 [b]');
    expect(costLines(found)[1]).toBe('Dockerfile:3 a 0+200 []');
  });
});

describe('what a name stands for', () => {
  it('is the package that the image installed itself, where the base image has another one', () => {
    const dist = 'usr/lib/python3/dist-packages/requests-2.dist-info';
    const contents = contentsOf({ requests: { from: 'base', place: dist, ownedBytes: 7 }, b: {} });
    const own = { ...contents.packages[1], name: 'requests' };
    const both = {
      ...contents,
      packages: [...contents.packages.slice(0, 1), own as (typeof contents.packages)[0]],
    };
    const [cost] = explained(both, { Dockerfile: 'FROM x\nRUN pip install requests\n' }).lines;
    expect(cost).toMatchObject({ exclusive: [1], exclusiveBytes: 100, sharedBytes: 0 });
    expect(explained(both, { Dockerfile: 'FROM x\nRUN pip install requests\n' }).packages[0]?.reason).toEqual(
      {
        kind: 'base',
      },
    );
    const alone = { ...contents, packages: contents.packages.slice(0, 1) };
    expect(
      explained(alone, { Dockerfile: 'FROM x\nRUN pip install requests\n' }).packages[0]?.reason,
    ).toMatchObject({ kind: 'line' });
  });

  it('is nothing where its marker does not hold for the Python that has it', () => {
    const at = (minor: number) => ({ place: `usr/lib/python3.${minor}/site-packages/tomli-2.dist-info` });
    const path = (minor: number) =>
      pathTo(
        explained(contentsOf({ tomli: at(minor) }), {
          Dockerfile: 'FROM x\nCOPY r.txt .\nRUN pip install --no-deps -r r.txt\n',
          'r.txt': 'tomli; python_version < "3.11"',
        }),
        'tomli',
      );
    expect(path(10)).toBe('tomli ← r.txt:1');
    expect(path(11)).toBe('tomli ← unknown');
  });
});

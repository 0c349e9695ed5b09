import { describe, expect, it } from '@jest/globals';
import type { ImageContents } from '../../src/nouns/index.ts';
import { contentsOf, type PackageSpec } from './support/contents.ts';
import { costLines, explained, pathTo } from './support/explained.ts';
import { textsBelow } from './support/textsBelow.ts';

const example = textsBelow('examples/sutra-models');

const python: Record<string, PackageSpec> = {
  'sutra-api': { requires: ['sutra-core', 'sutra-hybrid', 'sutra-http', 'fastapi', 'uvicorn'] },
  'sutra-core': { requires: ['pydantic'] },
  'sutra-hybrid': { requires: ['sutra-core', 'numpy', 'scipy', 'scikit-learn', 'fastapi', 'uvicorn'] },
  'sutra-http': { requires: ['sutra-core', 'httpx'] },
  fastapi: { requires: ['starlette', 'pydantic'] },
  uvicorn: { requires: ['click', 'h11', 'uvloop'] },
  ...{ uvloop: {}, click: {}, h11: {}, starlette: {}, pydantic: {}, httpx: { requires: ['h11'] } },
  ...{ numpy: { ownedBytes: 60_000 }, scipy: { ownedBytes: 80_000, requires: ['numpy'] } },
  'scikit-learn': { ownedBytes: 40_000, wastedBytes: 40_000, requires: ['numpy', 'scipy', 'joblib'] },
  joblib: {},
};

function at(place: (name: string) => string): ImageContents {
  return contentsOf(
    Object.fromEntries(Object.entries(python).map(([name, spec]) => [name, { ...spec, place: place(name) }])),
  );
}

describe('the example monorepo', () => {
  const services = ['sutra-api', 'sutra-hybrid'].map((name) => ({ name, folder: `packages/${name}` }));
  const dockerfile = 'packages/sutra-api/Dockerfile';

  it('names the line that installs another service', () => {
    const contents = at((name) => `home/sutra/.local/lib/python3.11/site-packages/${name}-1.dist-info`);
    const found = explained(contents, example, { dockerfile, services });
    expect(found.problems).toEqual([]);
    expect(pathTo(found, 'scikit-learn')).toBe(
      'scikit-learn ← sutra-hybrid ← packages/sutra-api/setup.py:19',
    );
    expect(pathTo(found, 'joblib')).toBe(
      'joblib ← scikit-learn ← sutra-hybrid ← packages/sutra-api/setup.py:19',
    );
    expect(pathTo(found, 'uvicorn')).toBe('uvicorn ← packages/sutra-api/setup.py:22 (+1)');
    expect(pathTo(found, 'sutra-api')).toBe('sutra-api ← packages/sutra-api/Dockerfile:14');
    expect(costLines(found)).toEqual([
      `${dockerfile}:14 sutra-api 221300+0 [${Object.keys(python).join(' ')}]`,
      'packages/sutra-api/setup.py:19 sutra-hybrid>=1.0.0 220200+800 [sutra-hybrid numpy scipy scikit-learn joblib]',
      'packages/sutra-hybrid/setup.py:13 scikit-learn>=1.3.0 80100+140000 [scikit-learn joblib]',
      'packages/sutra-api/setup.py:20 sutra-http>=1.0.0 200+300 [sutra-http httpx]',
      'packages/sutra-http/setup.py:9 httpx>=0.25.0 100+100 [httpx]',
      'packages/sutra-hybrid/setup.py:12 scipy>=1.10.0 0+140000 []',
      'packages/sutra-hybrid/setup.py:11 numpy>=1.24.0 0+60000 []',
      'packages/sutra-api/setup.py:22 uvicorn[standard]>=0.24.0 0+400 []',
      'packages/sutra-hybrid/setup.py:15 uvicorn[standard]>=0.24.0 0+400 []',
      'packages/sutra-api/setup.py:21 fastapi>=0.104.0 0+300 []',
      'packages/sutra-hybrid/setup.py:14 fastapi>=0.104.0 0+300 []',
      'packages/sutra-api/setup.py:18 sutra-core>=1.0.0 0+200 []',
      'packages/sutra-http/setup.py:9 sutra-core>=1.0.0 0+200 []',
      'packages/sutra-hybrid/setup.py:10 sutra-core>=1.0.0 0+200 []',
      'packages/sutra-core/setup.py:9 pydantic>=2.5 0+100 []',
    ]);
    const hybrid = found.packages.findIndex(({ name }) => name === 'sutra-hybrid');
    const folder = 'packages/sutra-hybrid';
    expect(found.findings).toEqual([
      {
        ...{ kind: 'installs-service', line: 1, otherLines: 0, package: hybrid, folder, bytes: 220_200 },
        ...{ exclusive: found.lines[1]?.exclusive, inferred: false },
      },
    ]);
  });

  it('names it where the metadata is gone, and says what rests on guesses', () => {
    const { packages } = at((name) => `home/sutra/.local/lib/python3.11/site-packages/${name}`);
    const wiped = packages.map((each) => ({
      ...each,
      inferred: true,
      // What code imports is all that is left: nothing of the extras that only setup.py asks for.
      requires: each.requires
        .filter(({ to }) => !['uvloop', 'sutra-hybrid'].includes(packages[to]?.name ?? ''))
        .map(({ to }) => ({ to, inferred: true })),
    }));
    const found = explained({ ...contentsOf({}), packages: wiped }, example, { dockerfile, services });
    expect(pathTo(found, 'scikit-learn')).toBe(
      'scikit-learn ← sutra-hybrid ← packages/sutra-api/setup.py:19',
    );
    expect(pathTo(found, 'uvloop')).toBe('uvloop ← packages/sutra-api/Dockerfile:14');
    expect(costLines(found)).toContain(
      'packages/sutra-api/setup.py:19 sutra-hybrid>=1.0.0 220200+700 [sutra-hybrid numpy scipy scikit-learn joblib] inferred',
    );
    expect(found.findings).toMatchObject([{ line: 1, bytes: 220_200, inferred: true }]);
  });

  it('blames nobody for what pip did not install for it', () => {
    const { 'sutra-hybrid': _, numpy, scipy, 'scikit-learn': sklearn, joblib, ...lean } = python;
    const contents = contentsOf(
      Object.fromEntries(
        Object.entries(lean).map(([name, spec]) => [
          name,
          { ...spec, requires: spec.requires?.filter((each) => each !== 'sutra-hybrid') ?? [] },
        ]),
      ),
    );
    const optimized = explained(contents, example, { dockerfile: `${dockerfile}.optimized`, services });
    // The requirements ask for them, and the projects, of which nothing but themselves was installed, for nothing.
    expect(pathTo(optimized, 'httpx')).toBe('httpx ← packages/sutra-api/requirements-runtime.txt:3');
    expect(pathTo(optimized, 'sutra-http')).toBe('sutra-http ← packages/sutra-api/Dockerfile.optimized:25');
    expect(costLines(optimized).filter((line) => line.includes('setup.py'))).toEqual([]);
    expect(optimized.findings).toEqual([]);
  });
});

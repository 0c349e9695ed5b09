import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ImageContents } from '../../src/nouns/index.ts';
import { contentsOf, type PackageSpec } from './support/contents.ts';
import { costLines, explained, pathTo } from './support/explained.ts';

const root = 'examples/sutra-models';

function textsBelow(folder: string, found: Record<string, string> = {}): Record<string, string> {
  for (const name of readdirSync(join(root, folder))) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) textsBelow(path, found);
    else found[path] = readFileSync(join(root, path), 'utf8');
  }
  return found;
}

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
    const found = explained(contents, textsBelow(''), { dockerfile, services });
    expect(found.problems).toEqual([]);
    expect(pathTo(found, 'scikit-learn')).toBe(
      'scikit-learn ← sutra-hybrid ← packages/sutra-api/setup.py:19',
    );
    expect(pathTo(found, 'joblib')).toBe(
      'joblib ← scikit-learn ← sutra-hybrid ← packages/sutra-api/setup.py:19',
    );
    expect(pathTo(found, 'uvicorn')).toBe('uvicorn ← packages/sutra-api/setup.py:22 (+1)');
    expect(pathTo(found, 'sutra-api')).toBe('sutra-api ← packages/sutra-api/Dockerfile:14');
    expect(costLines(found)).toEqual([]);
    expect(found.findings).toEqual([]);
  });
});

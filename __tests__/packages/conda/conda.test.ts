import { describe, expect, it } from '@jest/globals';
import { condaLinker } from '../../../src/packages/conda/condaLinker.ts';
import { condaReader } from '../../../src/packages/conda/condaReader.ts';
import { factsWith, readWith } from '../support/readWith.ts';
import { survives } from '../support/survives.ts';

const record = JSON.stringify({
  build: 'py311h64a7726_0',
  channel: 'https://conda.anaconda.org/conda-forge/linux-64',
  depends: [
    'libblas >=3.9.0,<4.0a0',
    'python >=3.11,<3.12.0a0',
    'python_abi 3.11.* *_cp311',
    '__glibc >=2.17',
  ],
  files: ['bin/f2py', 'lib/python3.11/site-packages/numpy/__init__.py', '../../etc/passwd', 'share/ä', ''],
  name: 'numpy',
  version: '1.26.4',
});
const path = 'opt/conda/conda-meta/numpy-1.26.4-py311h64a7726_0.json';

describe('condaReader', () => {
  it('reads name, version, files and requirements', async () => {
    const found = await factsWith(condaReader, path, record);
    expect(found.packages).toEqual([
      {
        key: path,
        type: 'conda',
        name: 'numpy',
        version: '1.26.4',
        requires: [{ anyOf: ['libblas'] }, { anyOf: ['python'] }, { anyOf: ['python_abi'] }],
        provides: [],
      },
    ]);
    expect(found.claims).toEqual([
      {
        key: path,
        paths: [
          path,
          'opt/conda/bin/f2py',
          'opt/conda/lib/python3.11/site-packages/numpy/__init__.py',
          'etc/passwd',
          'opt/conda/share/\u00c3\u00a4',
        ],
      },
    ]);
  });

  it.each(['conda-meta/history', 'opt/conda-meta/x/y.json', 'x.json'])('does not want %s', async (other) => {
    expect(await readWith(condaReader, other, record)).toBeUndefined();
  });

  it('says nothing of JSON that is no record, and of broken JSON that it is', async () => {
    expect(await readWith(condaReader, path, '[]')).toBeNull();
    expect(await readWith(condaReader, path, '{}')).toBeNull();
    expect((await factsWith(condaReader, path, '{')).problems).toEqual([{ message: 'not JSON' }]);
  });

  it('survives whatever is in the file', () => survives(condaReader, path, record));
});

describe('condaLinker', () => {
  it('links by name within an environment', () => {
    const conda = (prefix: string, name: string, ...requires: string[]) => ({
      key: `${prefix}/conda-meta/${name}-1.json`,
      type: 'conda' as const,
      name,
      version: '1',
      requires: requires.map((one) => ({ anyOf: [one] })),
      provides: [],
    });
    const [a, b, c] = [conda('x', 'a', 'b', 'a', 'c'), conda('x', 'b', 'a'), conda('y', 'c')];
    expect(condaLinker.link([a, b, c])).toEqual([
      { from: a.key, to: b.key },
      { from: b.key, to: a.key },
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pythonImportsReader } from '../../../src/packages/python/importsReader.ts';
import { scanImports } from '../../../src/packages/python/scanImports.ts';
import { readWith } from '../support/readWith.ts';
import { survives } from '../support/survives.ts';

const scan = (text: string) => [...scanImports(Buffer.from(text))].sort();
const path = 'usr/lib/python3/dist-packages/sklearn/base.py';

describe('scanImports', () => {
  it.each([
    ['import numpy', ['numpy']],
    ['import numpy as np, scipy.sparse as sp # both\n', ['numpy', 'scipy']],
    ['import os, sys\nimport yaml\r\n', ['yaml']],
    ['x = 1\nfrom scipy.sparse import csr\n', ['scipy']],
    ['from joblib import (\n  a,\n)\n', ['joblib']],
    ['from joblib import(a)\n', ['joblib']],
    ['import numpy; import scipy\n', ['numpy']],
    ['from . import x\nfrom .a import b\nfrom ..c import d\n', []],
    ['try:\n    import ujson\nexcept ImportError:\n    ujson = None\n', []],
    ['"""\nimport is a word\nfrom time to time\nimported\n"""\n', ['is']],
    ['important = 1\nfromage = 2\n', []],
    ['', []],
    ['import', []],
    ['from __future__ import annotations', []],
  ])('%j imports %j', (text, names) => {
    expect(scan(text)).toEqual(names);
  });

  it('needs linear time for one endless line', () => {
    expect(scan(`from ${'a'.repeat(60_000)}`)).toEqual([]);
    expect(scan(`from ${'a.'.repeat(30_000)}`)).toEqual([]);
    expect(scan(`import ${' '.repeat(60_000)}`)).toEqual([]);
  });
});

describe('pythonImportsReader', () => {
  it('tells what a module imports, itself left out', async () => {
    const found = await readWith(pythonImportsReader, path, 'import scipy\nimport numpy\nimport sklearn.x\n');
    expect(found).toEqual({
      packages: [],
      claims: [],
      problems: [],
      imports: [{ module: 'usr/lib/python3/dist-packages/sklearn', imports: ['numpy', 'scipy'] }],
    });
  });

  it('takes a module that is one file', async () => {
    const found = await readWith(
      pythonImportsReader,
      'app/venv/lib/python3.11/site-packages/six.py',
      'import six, a\n',
    );
    expect(found?.imports).toEqual([
      { module: 'app/venv/lib/python3.11/site-packages/six.py', imports: ['a'] },
    ]);
  });

  it('says nothing of a file without imports', async () => {
    expect(await readWith(pythonImportsReader, path, 'import os\nx = 1\n')).toBeNull();
  });

  it('reads no more than 64kB, wherever the pieces end', async () => {
    const filler = `${'#'.repeat(65_530)}\n`;
    expect(await readWith(pythonImportsReader, path, `${filler}import numpy\n`, 1000)).toBeNull();
    const early = await readWith(pythonImportsReader, path, `import numpy\n${filler}import scipy\n`, 1000);
    expect(early?.imports?.[0]?.imports).toEqual(['numpy']);
  });

  it.each([
    'usr/lib/python3/dist-packages/sklearn/tests/a.py',
    'usr/lib/python3/dist-packages/numpy/_testing/a.py',
    'usr/lib/python3/dist-packages/pandas/conftest.py',
    'usr/lib/python3/dist-packages/pandas/test_a.py',
    'usr/lib/python3.11/json/a.py',
    'app/my-packages/a.py',
    'app/notsite-packages/a.py',
    'usr/lib/python3/dist-packages/sklearn/a.txt',
  ])('does not want %s', async (other) => {
    expect(await readWith(pythonImportsReader, other, 'import numpy\n')).toBeUndefined();
  });

  it('survives whatever is in the file', async () => {
    await survives(
      pythonImportsReader,
      path,
      'import numpy as np\nfrom scipy import x\n\n\ndef f():\n  pass\n',
    );
  }, 20_000);

  it('finds the same in a text as line by line', () => {
    const line = fc.constantFrom(
      'import a',
      'import b.c, d',
      'from e import f',
      '  import g',
      'x',
      '',
      'from .h import i',
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const apart = new Set(lines.flatMap((one) => scan(one)));
        expect(new Set(scan(lines.join('\n')))).toEqual(apart);
      }),
    );
  });
});

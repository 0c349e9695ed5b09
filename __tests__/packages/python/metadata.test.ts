import { describe, expect, it } from '@jest/globals';
import { pythonMetadataReader } from '../../../src/packages/python/metadataReader.ts';
import { pythonRequiresReader } from '../../../src/packages/python/requiresReader.ts';
import { factsWith, readWith } from '../support/readWith.ts';
import { survives } from '../support/survives.ts';

const site = 'usr/local/lib/python3.11/site-packages';
const metadata = `Metadata-Version: 2.4
Name: uvicorn
Version: 0.30.1
Summary: An ASGI server
  in two lines
Requires-Dist: click>=7.0
Requires-Dist: typing-extensions>=4.0; python_version < '3.11'
Requires-Dist: h11 (>=0.8)
Requires-Dist: httptools>=0.5.0; extra == 'standard'
Requires-Dist: celery[redis, sqs]~=5.3 ; extra == 'jobs'
Requires-Dist: pip @ https://host/a;b.zip ; extra == 'x'

Requires-Dist: in-the-description
`;

describe('pythonMetadataReader', () => {
  it('reads name, version and requirements of a dist-info', async () => {
    const key = `${site}/uvicorn-0.30.1.dist-info`;
    expect(await factsWith(pythonMetadataReader, `${key}/METADATA`, metadata)).toEqual({
      packages: [
        {
          key,
          type: 'pypi',
          name: 'uvicorn',
          version: '0.30.1',
          requires: [
            { anyOf: ['click'] },
            { anyOf: ['typing-extensions'], marker: "python_version < '3.11'" },
            { anyOf: ['h11'] },
            { anyOf: ['httptools'], marker: "extra == 'standard'" },
            { anyOf: ['celery'], marker: "extra == 'jobs'", extras: ['redis', 'sqs'] },
            { anyOf: ['pip'], marker: "extra == 'x'" },
          ],
          provides: [],
        },
      ],
      claims: [{ key, folders: [key, `${site}/uvicorn.libs`] }],
      problems: [],
    });
  });

  it.each([
    ['lib/foo.egg-info/PKG-INFO', 'lib/foo.egg-info', { folders: ['lib/foo.egg-info'] }],
    ['lib/six-1.16.0.egg-info', 'lib/six-1.16.0.egg-info', { paths: ['lib/six-1.16.0.egg-info'] }],
    ['lib/a-1-py3.11.egg/EGG-INFO/PKG-INFO', 'lib/a-1-py3.11.egg', { folders: ['lib/a-1-py3.11.egg'] }],
    ['a-1.dist-info/METADATA', 'a-1.dist-info', { folders: ['a-1.dist-info', 'a.libs'] }],
  ])('takes %s as the package %s', async (path, key, claim) => {
    const found = await factsWith(pythonMetadataReader, path, metadata);
    expect(found.packages[0]?.key).toBe(key);
    expect(found.claims).toEqual([{ key, ...claim }]);
  });

  it.each(['a/METADATA', 'a.dist-info/RECORD', 'a.egg-info/x/PKG-INFO', 'a/PKG-INFO'])(
    'wants no %s',
    async (path) => {
      expect(await readWith(pythonMetadataReader, path, metadata)).toBeUndefined();
    },
  );

  it('takes the name of the folder where the file has none, and says so', async () => {
    const { packages, problems } = await factsWith(
      pythonMetadataReader,
      'a/foo_bar-1.2.dist-info/METADATA',
      '',
    );
    expect(packages[0]).toMatchObject({ name: 'foo_bar', version: '1.2' });
    expect(problems).toEqual([{ message: 'no "Name" in the metadata: the folder\'s name is taken' }]);
  });

  it('counts requirements that begin with no name', async () => {
    const text = 'Name: a\nRequires-Dist: ???\nRequires-Dist: b\n';
    const { packages, problems } = await factsWith(pythonMetadataReader, 'a.dist-info/METADATA', text);
    expect(packages[0]?.requires).toEqual([{ anyOf: ['b'] }]);
    expect(problems).toEqual([{ message: '1 of the "Requires-Dist" could not be read' }]);
  });

  it('reads UTF-8 names and CRLF', async () => {
    const found = await factsWith(
      pythonMetadataReader,
      'a.dist-info/METADATA',
      'Name: käse\r\nVersion: 1\r\n\r\nName: b',
    );
    expect(found.packages[0]).toMatchObject({ name: 'käse', version: '1' });
  });

  it('survives whatever is in the file', () =>
    survives(pythonMetadataReader, 'a-1.dist-info/METADATA', metadata));
});

describe('pythonRequiresReader', () => {
  const text = `click>=7

[:python_version < "3.8"]
dataclasses

[socks]
PySocks!=1.5.7

[test:sys_platform == "win32" or os_name == "nt"]
pywin32[x] ; python_version > "3"
???
`;

  it('reads sections as markers', async () => {
    const found = await factsWith(pythonRequiresReader, 'lib/requests-2.31.egg-info/requires.txt', text);
    expect(found).toEqual({
      packages: [
        {
          key: 'lib/requests-2.31.egg-info',
          type: 'pypi',
          name: 'requests',
          version: '2.31',
          requires: [
            { anyOf: ['click'] },
            { anyOf: ['dataclasses'], marker: '(python_version < "3.8")' },
            { anyOf: ['PySocks'], marker: 'extra == "socks"' },
            {
              anyOf: ['pywin32'],
              extras: ['x'],
              marker:
                '(python_version > "3") and extra == "test" and (sys_platform == "win32" or os_name == "nt")',
            },
          ],
          provides: [],
        },
      ],
      claims: [],
      problems: [{ message: 'not a requirement', line: 11 }],
    });
  });

  it('says nothing of an empty file', async () => {
    expect(await readWith(pythonRequiresReader, 'a.egg-info/requires.txt', '\n')).toBeNull();
  });

  it('survives whatever is in the file', () =>
    survives(pythonRequiresReader, 'a.egg-info/requires.txt', text));
});

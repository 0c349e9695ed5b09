import { describe, expect, it } from '@jest/globals';
import { pythonEditableReader } from '../../../src/packages/python/editableReader.ts';
import { pythonFilesReader } from '../../../src/packages/python/filesReader.ts';
import { pythonRecordReader } from '../../../src/packages/python/recordReader.ts';
import { pythonTopLevelReader } from '../../../src/packages/python/topLevelReader.ts';
import { pythonZippedEggReader } from '../../../src/packages/python/zippedEggReader.ts';
import type { FileFacts } from '../../../src/packages/types.ts';
import { factsWith, readWith } from '../support/readWith.ts';
import { survives } from '../support/survives.ts';

const site = 'usr/local/lib/python3.11/site-packages';
const key = `${site}/a-1.dist-info`;

const paths = ({ claims }: FileFacts) => claims.flatMap((claim) => claim.paths ?? []);
const folders = ({ claims }: FileFacts) => claims.flatMap((claim) => claim.folders ?? []);

describe('pythonRecordReader', () => {
  const record = [
    '../../../bin/uvicorn,sha256=x,243',
    'a/__init__.py,sha256=x,1',
    '"a/with, comma and ""quotes"".txt",,',
    '/opt/x/y.conf,,',
    'mod.py,,\r',
    '../../../../../../etc/passwd,,',
    '',
    'a/gone.py,,',
  ].join('\n');

  it('names the paths, and byte code that it does not list', async () => {
    const found = await factsWith(pythonRecordReader, `${key}/RECORD`, record);
    expect(found.claims.every((claim) => claim.key === key)).toBe(true);
    expect(paths(found)).toEqual([
      'usr/local/bin/uvicorn',
      `${site}/a/__init__.py`,
      `${site}/a/with, comma and "quotes".txt`,
      'opt/x/y.conf',
      `${site}/mod.py`,
      `${site}/a/gone.py`,
      `${site}/__pycache__/mod.cpython-311.pyc`,
      `${site}/__pycache__/mod.cpython-311.opt-1.pyc`,
      `${site}/__pycache__/mod.cpython-311.opt-2.pyc`,
    ]);
    expect(folders(found)).toEqual([`${site}/a/__pycache__`]);
    expect(found.problems).toEqual([]);
  });

  it('never claims a folder that several distributions may share', async () => {
    const found = await factsWith(pythonRecordReader, `${key}/RECORD`, 'google/cloud/storage/x.py,,\n');
    expect(folders(found)).toEqual([`${site}/google/cloud/storage/__pycache__`]);
  });

  it('keeps bytes of a path that are no ASCII as one character each', async () => {
    const found = await factsWith(pythonRecordReader, 'a.dist-info/RECORD', 'kä.txt,,\n');
    expect(paths(found)).toEqual(['k\u00c3\u00a4.txt']);
  });

  it('locates a quote without end and reads on', async () => {
    const found = await factsWith(pythonRecordReader, 'a.dist-info/RECORD', 'a,,\n"b,,\nc,,\n');
    expect(paths(found)).toEqual(['a', 'c']);
    expect(found.problems).toEqual([{ message: 'a quoted path without end', line: 2 }]);
  });

  it('counts lines inside quotes', async () => {
    const found = await factsWith(pythonRecordReader, 'a.dist-info/RECORD', '"a\nb",,\n"c');
    expect(paths(found)).toEqual(['a\nb']);
    expect(found.problems[0]?.line).toBe(3);
  });

  it('survives whatever is in the file', () =>
    survives(pythonRecordReader, 'x/a-1.dist-info/RECORD', record));

  it('needs linear time for quotes that nothing closes', async () => {
    const text = '"\n'.repeat(100_000);
    const found = await factsWith(pythonRecordReader, 'a.dist-info/RECORD', text);
    expect(paths(found).length).toBeLessThanOrEqual(100_000);
  });
});

describe('pythonFilesReader', () => {
  it('reads installed-files.txt from the metadata folder', async () => {
    const text = '../foo/__init__.py\nPKG-INFO\n../../../../bin/foo\n';
    const found = await factsWith(pythonFilesReader, `${site}/foo-1.egg-info/installed-files.txt`, text);
    expect(paths(found)).toEqual([
      `${site}/foo/__init__.py`,
      `${site}/foo-1.egg-info/PKG-INFO`,
      'usr/local/bin/foo',
    ]);
    expect(folders(found)).toEqual([`${site}/foo/__pycache__`]);
  });

  it('takes the modules in folders of SOURCES.txt, and nothing else of the source tree', async () => {
    const text = 'setup.py\nREADME.md\nsrc/foo/a.py\nfoo/b.pyi\ntests/test_a.py\nfoo/data.txt\n';
    const found = await factsWith(pythonFilesReader, 'lib/foo.egg-info/SOURCES.txt', text);
    expect(paths(found)).toEqual(['lib/foo/a.py', 'lib/foo/b.pyi']);
  });

  it.each(['installed-files.txt', 'SOURCES.txt'])('survives whatever is in %s', (name) =>
    survives(pythonFilesReader, `lib/a.egg-info/${name}`, 'setup.py\nsrc/foo/a.py\n../../bin/x\n'),
  );
});

describe('pythonTopLevelReader', () => {
  it('claims folders and files of modules', async () => {
    const found = await factsWith(pythonTopLevelReader, `${key}/top_level.txt`, 'yaml\n_yaml\n');
    expect(folders(found)).toEqual([`${site}/yaml`, `${site}/_yaml`]);
    expect(paths(found)).toContain(`${site}/_yaml.cpython-311-x86_64-linux-gnu.so`);
    expect(paths(found)).toContain(`${site}/yaml.py`);
  });

  it('knows modules of Debian, where the path does not tell the version', async () => {
    const found = await factsWith(
      pythonTopLevelReader,
      'usr/lib/python3/dist-packages/six.egg-info/top_level.txt',
      'six',
    );
    expect(paths(found)).toContain('usr/lib/python3/dist-packages/__pycache__/six.cpython-311.pyc');
  });

  it('claims nothing that is shared, or no module', async () => {
    expect(
      await readWith(pythonTopLevelReader, `${key}/top_level.txt`, 'google\nnvidia\n../x\na/b\n\n'),
    ).toBeNull();
  });

  it('claims within an egg', async () => {
    const found = await factsWith(pythonTopLevelReader, 'lib/foo-1-py3.11.egg/EGG-INFO/top_level.txt', 'foo');
    expect(folders(found)).toEqual(['lib/foo-1-py3.11.egg/foo']);
  });

  it('survives whatever is in the file', () =>
    survives(pythonTopLevelReader, 'lib/a.egg-info/top_level.txt', 'yaml\n_yaml\n'));
});

describe('pythonEditableReader', () => {
  const read = (value: unknown) =>
    readWith(pythonEditableReader, `${key}/direct_url.json`, JSON.stringify(value));

  it('claims the folder of an editable install', async () => {
    const found = await read({ url: 'file:///app/k%C3%A4se', dir_info: { editable: true } });
    expect(found?.claims).toEqual([{ key, folders: ['app/k\u00c3\u00a4se'] }]);
  });

  it.each([
    { url: 'file:///app', dir_info: {} },
    { url: 'https://host/x', dir_info: { editable: true } },
    { url: 'https://host/x.zip', archive_info: {} },
    [],
    null,
  ])('claims nothing for %j', async (value) => {
    expect(await read(value)).toBeNull();
  });

  it('claims no root', async () => {
    expect(await read({ url: 'file:///', dir_info: { editable: true } })).toBeNull();
    expect(await read({ url: 'file:///a/../..', dir_info: { editable: true } })).toBeNull();
  });

  it('says of a broken one that it is', async () => {
    const found = await readWith(pythonEditableReader, `${key}/direct_url.json`, '{');
    expect(found?.problems).toEqual([{ message: 'not JSON' }]);
  });

  it('survives whatever is in the file', () =>
    survives(
      pythonEditableReader,
      'a.dist-info/direct_url.json',
      '{"url":"file:///app","dir_info":{"editable":true}}',
    ));
});

describe('pythonZippedEggReader', () => {
  it('takes an egg that is one file', async () => {
    const egg = `${site}/foo_bar-1.0-py3.11.egg`;
    const found = await factsWith(pythonZippedEggReader, egg, 'PK');
    expect(found.packages).toEqual([
      { key: egg, type: 'pypi', name: 'foo_bar', version: '1.0', requires: [], provides: [] },
    ]);
    expect(found.claims).toEqual([{ key: egg, paths: [egg] }]);
    expect(await readWith(pythonZippedEggReader, 'app/foo-1.egg', 'PK')).toBeUndefined();
  });
});

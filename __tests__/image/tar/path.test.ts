import { describe, expect, it } from '@jest/globals';
import { entryPath, linkPath } from '../../../src/image/tar/path.ts';
import { codesOf } from '../support/scratch.ts';

describe('entryPath', () => {
  it.each([
    ['usr/lib/x', 'usr/lib/x'],
    ['./usr/lib/x', 'usr/lib/x'],
    ['usr/lib/', 'usr/lib'],
    ['./', ''],
    ['.', ''],
    ['', ''],
    ['/', ''],
    ['/etc/passwd', 'etc/passwd'],
    ['//etc///passwd', 'etc/passwd'],
    ['a/./b', 'a/b'],
    ['a/../b', 'b'],
    ['/../b', 'b'],
    ['a\\..\\b', 'a\\..\\b'],
    ['..a/b..', '..a/b..'],
    ['...', '...'],
    [`${'n'.repeat(300)}/`, 'n'.repeat(300)],
  ])('%j is %j', (name, path) => {
    expect(entryPath(name)).toBe(path);
  });

  it.each(['../x', 'a/../../x', '..', './../x', 'a/b/../../../x'])('refuses %j', async (name) => {
    expect(await codesOf(() => entryPath(name))).toEqual(['image-layer-hostile']);
  });

  it('refuses what is too deep for any engine', async () => {
    expect(entryPath('d/'.repeat(2048)).length).toBe(4095);
    expect(await codesOf(() => entryPath('d/'.repeat(2049)))).toEqual(['image-layer-hostile']);
  });
});

describe('linkPath', () => {
  it.each([
    ['usr/lib/x', 'usr/lib/x'],
    ['/usr/lib/x', 'usr/lib/x'],
    ['../../x', 'x'],
    ['..', ''],
  ])('%j is %j', (target, path) => {
    expect(linkPath(target)).toBe(path);
  });
});

import { posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { joinPath } from '../../../src/packages/text/joinPath.ts';

describe('joinPath', () => {
  it.each([
    ['a/b', '../../x', 'x'],
    ['a/b', '../../../x', null],
    ['a/b', '/opt//x/', 'opt/x'],
    ['', 'x', 'x'],
    ['', '..', null],
    ['a', '', null],
    ['a', '..', null],
    ['a', './x/./y', 'a/x/y'],
    ['a', '.hidden', 'a/.hidden'],
    ['a', 'x/.hidden/..y', 'a/x/.hidden/..y'],
    ['a', '__proto__', 'a/__proto__'],
  ])('from %j, %j is %j', (folder, path, expected) => {
    expect(joinPath(folder, path)).toBe(expected);
  });

  it('resolves as POSIX paths do, and never leaves the image', () => {
    const part = fc.constantFrom('a', 'b', '.', '..', '', '.c', '..d');
    const path = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.constantFrom('', 'x', 'x/y', 'x/y/z'), path, (folder, one) => {
        const found = joinPath(folder, one);
        if (found === null) return;
        expect(`/${found}`).toBe(posix.resolve(`/${folder}`, one));
      }),
    );
  });
});

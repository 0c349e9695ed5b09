import { describe, expect, it } from '@jest/globals';
import { contentsOf } from './support/contents.ts';
import { costLines, explained, pathTo } from './support/explained.ts';

/** uvicorn's `standard` leads to uvloop, and its `watch` to watchfiles; click it always needs. */
const contents = () =>
  contentsOf({
    uvicorn: {
      requires: ['click'],
      extras: [
        { extra: 'standard', to: [2] },
        { extra: 'watch', to: [3] },
      ],
    },
    ...{ click: {}, uvloop: {}, watchfiles: {} },
  });

describe('a written requirement with extras', () => {
  it('asks for what the extras bring, and no more', () => {
    const files = {
      Dockerfile: 'FROM x\nCOPY r.txt .\nRUN pip install -r r.txt\n',
      'r.txt': 'Uvicorn[Standard]>=0.30\n',
    };
    const found = explained(contents(), files);
    expect(costLines(found)).toContain('r.txt:1 Uvicorn[Standard]>=0.30 300+0 [uvicorn click uvloop]');
    expect(pathTo(found, 'uvloop')).toBe('uvloop ← r.txt:1');
    expect(pathTo(found, 'watchfiles')).not.toContain('r.txt:1');
  });

  it('does so in the Dockerfile too, but not with --no-deps', () => {
    const line = (flags: string) => `FROM x\nRUN pip install ${flags}"uvicorn[standard,watch]"\n`;
    expect(costLines(explained(contents(), { Dockerfile: line('') }))).toEqual([
      'Dockerfile:2 uvicorn[standard,watch] 400+0 [uvicorn click uvloop watchfiles]',
    ]);
    const bare = explained(contents(), { Dockerfile: line('--no-deps ') });
    expect(bare.lines.find(({ asks }) => asks.startsWith('uvicorn'))?.exclusiveBytes).toBe(100);
  });

  it('leaves what only an extra brings shared where two lines ask for the extra', () => {
    const found = explained(contents(), {
      Dockerfile: 'FROM x\nRUN pip install uvicorn[standard] \\\n  uvloop\n',
    });
    // watchfiles, which nothing asks for, is a guess on the whole command, and shared by its lines too.
    expect(costLines(found)).toEqual([
      'Dockerfile:2 uvicorn[standard] 200+200 [uvicorn click]',
      'Dockerfile:3 uvloop 0+200 []',
    ]);
  });
});

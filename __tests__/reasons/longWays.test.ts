import { expect, it } from '@jest/globals';
import type { PackageReason } from '../../src/nouns/index.ts';
import { contentsOf } from './support/contents.ts';
import { explained } from './support/explained.ts';

const count = 6_000;
const chain = () =>
  contentsOf(
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `p${at}`,
        { requires: at + 1 < count ? [`p${at + 1}`] : [] },
      ]),
    ),
  );

function viaOf(reason: PackageReason | null | undefined): readonly number[] {
  return reason?.kind === 'line' || reason?.kind === 'package' ? reason.via : [];
}

it('tells of a chain of thousands of packages its twenty nearest, and the line at its end', () => {
  const found = explained(chain(), { Dockerfile: 'FROM x\nRUN pip install p0\n' });
  const last = found.packages.at(-1)?.reason;
  expect(last).toMatchObject({ kind: 'line', line: 0, otherLines: 0 });
  expect(viaOf(last)).toEqual(Array.from({ length: 20 }, (_, at) => count - 2 - at));
  expect(found.lines[0]).toMatchObject({ asks: 'p0', line: 2 });
  expect(Math.max(...found.packages.map(({ reason }) => viaOf(reason).length))).toBe(20);
}, 30_000);

it('does the same where nothing written asks for the chain', () => {
  const found = explained(chain(), { Dockerfile: 'FROM x\n' });
  expect(viaOf(found.packages.at(-1)?.reason).length).toBeLessThanOrEqual(20);
}, 30_000);

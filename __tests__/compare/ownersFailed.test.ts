import { describe, expect, it } from '@jest/globals';
import { compareWithBaseline, diffSides } from '../../src/compare/index.ts';
import type { BaselineOrigin, ImageProfile } from '../../src/nouns/index.ts';
import { image, layer, measured, profile } from '../report/support/story.ts';
import { contents, owned } from './support/arbitraryContents.ts';

const origin: BaselineOrigin = {
  ...{ kind: 'rebuild', commit: 'a'.repeat(40), choice: 'merge base', committedAt: null, measuredAt: null },
  ...{ ageMs: null, source: null, problem: null },
};
/** A package that comparing fails on. */
const broken = Object.defineProperty({ ...owned('a', 100) }, 'name', {
  get: () => {
    throw new RangeError('too much');
  },
});
const before = profile([layer(100)], { contents: contents([owned('a', 100)]) });
const after: ImageProfile = profile([layer(150)], { contents: contents([broken, owned('b', 50)]) });

describe('an image whose owners can not be compared', () => {
  it('is compared by its sizes, and the run says so', () => {
    const { service, variant, platform, dockerfile, baseName } = image('api');
    const then = {
      ...{ id: 'api', service, variant, platform, dockerfile, baseName },
      how: 'built' as const,
    };
    const now = measured(image('api'), after);
    const found = compareWithBaseline([now.image], [now], {
      origin,
      images: [{ ...then, profile: before, problem: null }],
    });
    expect(found.images).toMatchObject([
      { status: 'grown', unpacked: { deltaBytes: 50 }, packages: [], causes: [], problem: null },
    ]);
    expect(found.warnings).toEqual([
      {
        code: 'owners-failed',
        message: 'could not find out what became of the packages of api: RangeError: too much',
        fix: 'its sizes and verdicts are right; please report it with what the image is made from',
      },
    ]);
  });

  it('has a difference of sizes', () => {
    const side = (target: string, found: ImageProfile) => {
      const images = [{ id: null, platform: found.platform, profile: found }];
      return { target, kind: 'image' as const, images };
    };
    const { images, warnings } = diffSides(side('old', before), side('new', after));
    expect(images).toMatchObject([{ unpacked: { deltaBytes: 50 }, packages: [], ownersKnown: false }]);
    expect(warnings.map(({ code, message }) => [code, message])).toEqual([
      [
        'owners-failed',
        `could not find out what became of the packages of ${after.platform}: RangeError: too much`,
      ],
    ]);
  });
});

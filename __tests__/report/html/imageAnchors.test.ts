import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { imageAnchors } from '../../../src/report/html/view/imageAnchors.ts';

describe('the address of an image', () => {
  it('is made of its id', () => {
    expect(imageAnchors(['sutra-api', 'sutra-api@enterprise', 'Web_2:linux/arm64'])).toEqual([
      ...['image-sutra-api', 'image-sutra-api-enterprise', 'image-Web_2-linux-arm64'],
    ]);
  });

  it('stays whose it is when another would have the same', () => {
    expect(imageAnchors(['a@b', 'a/b', 'a-b', 'a-b-2'])).toEqual([
      ...['image-a-b-3', 'image-a-b-4', 'image-a-b', 'image-a-b-2'],
    ]);
  });

  it('is safe and of one image alone, whatever ids are', () => {
    const id = fc.oneof(
      fc.string({ maxLength: 90 }),
      fc.constantFrom('a-2', 'a', 'a.', '', '\u202e', '<x>', '"'),
    );
    fc.assert(
      fc.property(fc.array(id, { maxLength: 12 }), (ids) => {
        const anchors = imageAnchors(ids);
        expect(new Set(anchors).size).toBe(ids.length);
        expect(anchors.filter((anchor) => !/^image-[A-Za-z0-9_-]{1,70}$/.test(anchor))).toEqual([]);
      }),
    );
  });
});

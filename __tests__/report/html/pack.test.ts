import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { embedJson } from '../../../src/report/html/embedJson.ts';
import { imageData } from '../../../src/report/html/imageData.ts';
import { pack, unpack } from '../../../src/report/html/pack.ts';
import { unpackImage } from '../../../src/report/html/page/unpackImage.ts';
import { pageImage } from '../../../src/report/html/pageData.ts';
import { hostileText } from '../support/hostile.ts';
import { richReport } from './support/richReport.ts';

/** JSON as a report may hold it: no key of one is `#`. */
const json = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('"#"'));

describe('pack', () => {
  it('gives back what it was given', () => {
    fc.assert(fc.property(json, (value) => expect(unpack(pack(value))).toEqual(value)));
  });

  it('says keys once', () => {
    expect(
      pack([
        { a: 1, b: [] },
        { a: 2, b: [] },
      ]),
    ).toEqual({
      '#': ['a', 'b'],
      '@': [
        [1, []],
        [2, []],
      ],
    });
  });

  it('leaves lists alone whose entries differ', () => {
    const list = [{ a: 1 }, { b: 1 }, 3, null];
    expect(pack(list)).toEqual(list);
  });
});

describe('imageData', () => {
  const [image] = richReport().images;
  if (!image) throw new Error('unreachable');

  it('is read by the page as it was written', () => {
    expect(unpackImage(imageData(image))).toEqual(JSON.parse(JSON.stringify(pageImage(image))));
  });

  it('names layers by their index, in packages and waste too', () => {
    const { profile } = pageImage(image);
    const ids = profile?.layers.map(({ diffId }) => diffId);
    expect(ids).toEqual(['0', '1', '2', '3', '4']);
    const named = [
      ...(profile?.contents?.packages ?? []).map(({ diffId }) => diffId),
      ...(profile?.contents?.waste ?? []).flatMap(({ diffId, hiddenBy }) => [diffId, hiddenBy]),
    ];
    expect(named.every((id) => id !== null && ids?.includes(id))).toBe(true);
  });

  it('is base64 and nothing else', () => {
    const data = imageData(image);
    expect(data).toMatch(/^[A-Za-z0-9+/=]+$/);
    expect(inflateRawSync(Buffer.from(data, 'base64')).toString()).toContain('sutra-hybrid');
  });
});

describe('embedJson', () => {
  it('keeps its value, and holds nothing that ends a script or commands a runner', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const embedded = embedJson({ text });
        expect(JSON.parse(embedded)).toEqual({ text });
        expect(embedded).not.toMatch(/<|##\[|\n|[\u0080-\u009f\u2028\u2029\u202e]/);
      }),
    );
  });
});

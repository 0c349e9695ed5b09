import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseBytes } from '../../src/nouns/index.ts';
import { percentText, roomText, targetText, timeText } from '../../src/report/text/room.ts';
import { formatExact, formatNear } from '../../src/report/text/sizes.ts';

const bytes = fc.oneof(
  fc.integer({ min: 0, max: 5e9 }),
  fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
);

describe('formatExact', () => {
  it.each([
    [200_000_000, '200MB'],
    [209_715_200, '209.7152MB'],
    [1_500_000_000, '1.5GB'],
    [512, '512B'],
    [0, '0B'],
    [1_000, '1kB'],
    [100_000_001, '100.000001MB'],
  ])('%d: %s', (size, text) => expect(formatExact(size)).toBe(text));

  it('loses no byte', () => {
    // Above 10^15 parseBytes multiplies floating numbers; sizes of images are far below.
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e14 }), (size) => parseBytes(formatExact(size)) === size),
    );
  });
});

describe('formatNear', () => {
  it.each([
    [199_999_999, 200_000_000, '199.999999MB'],
    [200_000_000, 200_000_000, '200.0MB'],
    [200_000_001, 200_000_000, '200.000001MB'],
    [703_200_000, 200_000_000, '703.2MB'],
    [449_960_000, 450_000_000, '449.96MB'],
    [999_999_999, 1_000_000_000, '999.999999MB'],
    [999, 1_000, '999B'],
  ])('%d beside %d: %s', (size, bound, text) => expect(formatNear(size, [bound])).toBe(text));

  it('never shows a size on the wrong side of its bound', () => {
    fc.assert(
      fc.property(bytes, fc.integer({ min: -2000, max: 2000 }), (size, away) => {
        const bound = Math.max(0, Math.min(Number.MAX_SAFE_INTEGER, size + away));
        const shown = parseBytes(formatNear(size, [bound]));
        if (shown === null || size > 1e14) return true;
        return Math.sign(shown - bound) === Math.sign(size - bound);
      }),
    );
  });
});

it.each([
  [1, '1B left'],
  [0, 'at the limit'],
  [-1, '1B over'],
])('room of %d: %s', (room, text) => expect(roomText(room)).toBe(text));

it.each([
  [1, 'met'],
  [0, 'met'],
  [-1, '1B over'],
])('target with %d left: %s', (room, text) => expect(targetText(room)).toBe(text));

it.each([
  [1, 3, '33.3%'],
  [0, 10, '0%'],
  [10, 10, '100%'],
  [999_999, 1_000_000, '>99.9%'],
  [1, 1_000_000, '<0.1%'],
  [-5, 10, '-50%'],
  [0, 0, '0%'],
])('%d of %d: %s', (part, whole, text) => expect(percentText(part, whole)).toBe(text));

it.each([
  [0, '0.0s'],
  [1_290, '1.2s'],
  [59_999, '59.9s'],
  [125_000, '2m 5s'],
])('%d ms: %s', (ms, text) => expect(timeText(ms)).toBe(text));

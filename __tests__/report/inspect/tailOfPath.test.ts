import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { tailOfPath, withFittingPaths } from '../../../src/report/inspect/tailOfPath.ts';

it('cuts the beginning of what is too long', () => {
  expect(tailOfPath('/usr/lib/libc.so.6', 18)).toBe('/usr/lib/libc.so.6');
  expect(tailOfPath('/usr/lib/libc.so.6', 10)).toBe('…libc.so.6');
});

it('fits whatever the text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, room) => {
      expect(stringWidth(tailOfPath(text, room))).toBeLessThanOrEqual(Math.max(room, 1));
    }),
  );
});

it('leaves room for the cells before', () => {
  const rows = withFittingPaths([['', '1.0MB', `/${'x'.repeat(90)}/end`]], 40);
  expect(rows[0]?.[2]).toHaveLength(40 - 2 - 7);
  expect(rows[0]?.[2]?.endsWith('x/end')).toBe(true);
});

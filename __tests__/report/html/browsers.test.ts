import { expect, it } from '@jest/globals';
import { pageScript } from '../../../src/report/html/page.generated.ts';

/** What Chrome 110, Firefox 115 or Safari 16 lacks (MDN's tables of compatibility). esbuild lowers syntax, and adds nothing. */
const newer = [
  ...[
    'URL.canParse',
    'URL.parse',
    'Object.groupBy',
    'Map.groupBy',
    'Array.fromAsync',
    'Promise.withResolvers',
  ],
  ...['Promise.try', '.isWellFormed(', '.toWellFormed(', '.union(', '.difference(', '.intersection('],
  ...['requestIdleCallback(', '.showPopover(', 'Iterator.from', 'CompressionStream', '.checkVisibility('],
];

it('the page needs nothing that the browsers lack which it is for', () => {
  expect(newer.filter((word) => pageScript.includes(word))).toEqual([]);
});

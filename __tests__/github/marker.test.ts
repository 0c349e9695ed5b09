import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareRuns, type Marker, readMarker, writeMarker } from '../../src/github/marker.ts';

const marker: Marker = {
  key: 'size-gate',
  head: 'a'.repeat(40),
  run: 7,
  attempt: 1,
  hash: 'b'.repeat(64),
  text: 'c'.repeat(64),
};
const text = fc.string({ unit: 'binary' });
const anyMarker: fc.Arbitrary<Marker> = fc.record({
  key: text,
  head: text,
  run: fc.maxSafeNat(),
  attempt: fc.nat(),
  hash: text,
  text,
});

describe('the hidden marker', () => {
  it('is one line of plain ASCII', () => {
    expect(writeMarker({ ...marker, key: 'größe -->\n' })).toBe(
      `<!-- size-gate 1 {"key":"gr\\u00f6\\u00dfe \\u002d\\u002d\\u003e\\n","head":"${'a'.repeat(40)}","run":7,"attempt":1,"hash":"${'b'.repeat(64)}","text":"${'c'.repeat(64)}"} -->`,
    );
  });

  it('is read back as it was, whatever follows it', () => {
    fc.assert(
      fc.property(anyMarker, text, (given, body) => {
        expect(readMarker(`${writeMarker(given)}\n${body}`)).toEqual(given);
        expect(readMarker(writeMarker(given) + body)).toEqual(given);
      }),
    );
  });

  it('is one HTML comment, and nothing in it ends that', () => {
    fc.assert(
      fc.property(anyMarker, (given) => {
        const inside = writeMarker(given).slice('<!--'.length, -'-->'.length);
        expect(inside).toMatch(/^[ -~]*$/);
        expect(inside).not.toMatch(/[<>&]|--/);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['a marker that is not at the start', ` ${writeMarker(marker)}`],
    ['a marker in a quotation', `> ${writeMarker(marker)}`],
    ['another version’s', writeMarker(marker).replace('size-gate 1', 'size-gate 2')],
    ['another tool’s', '<!-- sticky {"key":"size-gate"} -->'],
    ['no JSON', '<!-- size-gate 1 {key} -->'],
    ['a list', '<!-- size-gate 1 [] -->'],
    ['a missing value', '<!-- size-gate 1 {"key":"size-gate"} -->'],
    ['an unknown value', writeMarker(marker).replace('"run"', '"more":1,"run"')],
    ['a run that is no whole number', writeMarker(marker).replace('"run":7', '"run":7.5')],
    ['a run below 0', writeMarker(marker).replace('"run":7', '"run":-7')],
    ['a run beyond what can be counted', writeMarker(marker).replace('"run":7', '"run":1e999')],
    ['a hidden one that never ends', writeMarker(marker).replace(' -->', '')],
  ])('is not seen in %s', (_, body) => {
    expect(readMarker(body)).toBeNull();
  });

  it('is never an error, whatever a body is', () => {
    fc.assert(
      fc.property(text, (body) => {
        readMarker(body);
        readMarker(`<!-- size-gate 1 {${body}} -->`);
      }),
    );
  });
});

describe('the order of runs', () => {
  it('is that of their number, then of the attempt', () => {
    const of = (run: number, attempt: number) => ({ ...marker, run, attempt });
    expect(compareRuns(of(1, 9), of(2, 1))).toBeLessThan(0);
    expect(compareRuns(of(2, 2), of(2, 1))).toBeGreaterThan(0);
    expect(compareRuns(of(2, 2), of(2, 2))).toBe(0);
  });
});

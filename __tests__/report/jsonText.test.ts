import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jsonText } from '../../src/report/jsonText.ts';

describe('jsonText', () => {
  it('says what JSON.stringify says', () => {
    const value = fc.jsonValue();
    const named = fc.dictionary(fc.constantFrom('packages', 'lines', 'other', '__proto__'), value);
    fc.assert(
      fc.property(fc.oneof(value, named), (given) => {
        expect(JSON.parse(jsonText(given))).toEqual(JSON.parse(JSON.stringify(given)));
      }),
    );
  });

  it('is indented as JSON.stringify does it where no long list is', () => {
    const value = { a: [1, { b: null, c: 'x\n' }], d: {}, e: [], f: undefined, g: [undefined] };
    expect(jsonText(value)).toBe(JSON.stringify(value, null, 2));
  });

  it('writes each member of a long list in one line', () => {
    const value = {
      packages: [
        { name: 'a', requires: [{ to: 1 }] },
        { name: 'b', requires: [] },
      ],
    };
    expect(jsonText(value)).toBe(
      '{\n  "packages": [\n    {"name":"a","requires":[{"to":1}]},\n    {"name":"b","requires":[]}\n  ]\n}',
    );
  });
});

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are a Dockerfile's variables
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expand } from '../../src/dockerfile/expand.ts';

const values: Readonly<Record<string, string>> = { A: 'a/b/c.b', E: '', ü: 'u' };
const options = { lookup: (name: string) => values[name], escapeChar: '\\' };

describe('expand', () => {
  // Every line agrees with what BuildKit's own lexer answers.
  it.each<[string, string]>([
    ['plain', 'plain'],
    ['$A', 'a/b/c.b'],
    ['${A}x', 'a/b/c.bx'],
    ['$N-${N}', '-'],
    ['$', '$'],
    ['$ü', 'u'],
    ['$1x', 'x'],
    ['\\$A', '$A'],
    ["'$A'", '$A'],
    ['"$A \\" \\x"', 'a/b/c.b " \\x'],
    ['a\\ b', 'a b'],
    ['${A:-d}', 'a/b/c.b'],
    ['${N:-d}', 'd'],
    ['${E:-d}', 'd'],
    ['${E-d}', ''],
    ['${N-d}', 'd'],
    ['${A:+x}', 'x'],
    ['${E:+x}', ''],
    ['${E+x}', 'x'],
    ['${N:-${A}}', 'a/b/c.b'],
    ['${N:-"q r"}', 'q r'],
    ['${A:?m}', 'a/b/c.b'],
    ['${A#*/}', 'b/c.b'],
    ['${A##*/}', 'c.b'],
    ['${A%/*}', 'a/b'],
    ['${A%%/*}', 'a'],
    ['${A%?}', 'a/b/c.'],
    ['${A/b/X}', 'a/X/c.b'],
    ['${A//b/X}', 'a/X/c.X'],
    ['${A//\\//_}', 'a_b_c.b'],
  ])('%s → %s', (word, expected) => {
    expect(expand(word, options)).toBe(expected);
  });

  it.each<[string, RegExp]>([
    ['${A', /missing/],
    ['${:x}', /missing/],
    ['"a', /double quote/],
    ["'a", /single quote/],
    ['${A^}', /unsupported modifier '\^'/],
    ['${N:?give it}', /N: give it/],
    ['${N?}', /N: is not allowed to be unset/],
    ['${A#\\x}', /invalid escape/],
  ])('refuses %s', (word, message) => {
    expect(() => expand(word, options)).toThrow(message);
  });

  it('says what a variable without a value becomes', () => {
    const asked = { ...options, unset: (name: string) => `<${name}>` };
    expect(expand('$N ${N} ${N:-d} $A', asked)).toBe('<N> <N> d a/b/c.b');
  });

  it('leaves words without any sign alone', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc./*?[]-_ <'), maxLength: 30 });
    fc.assert(fc.property(word, (text) => expand(text, options) === text));
  });
});

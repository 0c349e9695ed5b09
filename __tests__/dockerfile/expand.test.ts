// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are a Dockerfile's variables
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Budget } from '../../src/dockerfile/budget.ts';
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
    ['${A#*}', 'a/b/c.b'],
    ['${A##*}', ''],
    ['${A%*}', 'a/b/c.b'],
    ['${A%%*}', ''],
    ['${A#*\\*}', 'a/b/c.b'],
    ['${A/b*\\//X}', 'a/Xc.b'],
    ['${A//*/X}', 'X'],
    ['${A//?b/X}', 'aX/cX'],
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

  // Each of them ran for longer than anybody waits, as a regular expression.
  it.each(['${A%%*a*a*a*a*a*a*a*b}', '${A##*a*a*a*a*a*a*a*b}', '${A//*a*a*a*a*a*a*a*b/x}'])(
    'answers %s at once',
    (word) => {
      const long = 'a'.repeat(300);
      const budget = new Budget(100_000);
      expect(expand(word, { lookup: () => long, escapeChar: '\\', budget })).toBe(long);
    },
  );

  it('trims and replaces as a regular expression would', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(text, pattern, (value, wild) => {
        const source = (many: string) => wild.replaceAll('?', '.').replaceAll('*', many);
        const ask = (word: string) => expand(word, { lookup: () => value, escapeChar: '\\' });
        const shortest = value.replace(new RegExp(`^${source('.*?')}`), '');
        const longest = value.replace(new RegExp(`^${source('.*')}`), '');
        expect(ask(`\${X#${wild}}`)).toBe(shortest);
        expect(ask(`\${X##${wild}}`)).toBe(longest);
        expect(ask(`\${X%%${wild}}`)).toBe(value.replace(new RegExp(`${source('.*')}$`), ''));
        expect(ask(`\${X/${wild}/-}`)).toBe(value.replace(new RegExp(source('.*')), '-'));
      }),
    );
  });

  it('refuses what grows beyond 64KiB, or takes too much work', () => {
    const lookup = () => 'a'.repeat(40_000);
    expect(() => expand('$A$A', { lookup, escapeChar: '\\' })).toThrow(/more than 65536 characters/);
    expect(() => expand('"$A$A"', { lookup, escapeChar: '\\' })).toThrow(/more than 65536 characters/);
    expect(() => expand('${A//a/bb}', { lookup, escapeChar: '\\' })).toThrow(/more than 65536 characters/);
    const budget = new Budget(100_000);
    expect(() => expand('${A##*a*a*b}', { lookup, escapeChar: '\\', budget })).toThrow(/too much work/);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { goGlob, hasWildcard, unescapeGlob } from '../../src/config/goGlob.ts';

describe('goGlob', () => {
  // The answers are those of Go's filepath.Match.
  it.each<[string, string, boolean]>([
    ['*', '.env', true],
    ['*.json', 'package.json', true],
    ['package*.json', 'package-lock.json', true],
    ['?', 'ü', true],
    ['?', 'ab', false],
    ['[a-c]x', 'bx', true],
    ['[^a-c]x', 'bx', false],
    ['[!a]', 'b', false],
    ['[a\\-z]', '-', true],
    ['{a,b}', 'a', false],
    ['{a,b}', '{a,b}', true],
    ['a+(b)', 'a+(b)', true],
    ['a\\*', 'a*', true],
    ['a\\*', 'ab', false],
    ['**', 'ab', true],
    ['a.b', 'axb', false],
    ['br[[]1].txt', 'br[1].txt', true],
  ])('%s on %s is %s', (pattern, name, expected) => {
    expect(goGlob(pattern)?.(name)).toBe(expected);
  });

  it.each(['[', '[]', '[a', 'a\\', '[-]', '[z-a]'])('refuses %s', (pattern) => {
    expect(goGlob(pattern)).toBeNull();
  });

  it('answers at once, whatever the number of stars', () => {
    const started = performance.now();
    expect(goGlob(`${'*a'.repeat(100)}*b`)?.('a'.repeat(255))).toBe(false);
    expect(goGlob(`${'*a'.repeat(100)}*`)?.('a'.repeat(255))).toBe(true);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('matches any name by itself, escaped', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((text) => !text.includes('/'));
    fc.assert(
      fc.property(name, (text) => {
        const pattern = text.replace(/[*?[\]\\]/g, (sign) => `\\${sign}`);
        expect(goGlob(pattern)?.(text)).toBe(true);
        expect(hasWildcard(pattern)).toBe(false);
        expect(unescapeGlob(pattern)).toBe(text);
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanLine, cleanText } from '../../src/docker/index.ts';

describe('cleanText', () => {
  it.each([
    ['colours', '\u001b[31mred\u001b[0m', 'red'],
    ['a cursor move', 'a\u001b[2A\u001b[Kb', 'ab'],
    ['a window title', 'a\u001b]0;pwned\u0007b', 'ab'],
    ['a link', '\u001b]8;;http://x\u0007text\u001b]8;;\u0007', 'text'],
    ['an eight-bit CSI', 'a\u009b31mb', 'ab'],
    ['a lone escape', 'a\u001bb', expect.stringMatching(/^a.?b?$/)],
    ['an overwritten line', 'failed\rpassed', 'failed\npassed'],
    ['a Windows line break', 'a\r\nb', 'a\nb'],
    ['a backspace', 'no\b\byes', 'no\ufffd\ufffdyes'],
    ['a bell and a null', 'a\u0007\u0000b', 'a\ufffd\ufffdb'],
    ['reversed text', 'a\u202eb', 'a\ufffdb'],
    ['a zero-width space', 'a\u200bb', 'a\ufffdb'],
    ['tabs and line breaks', 'a\tb\nc', 'a\tb\nc'],
    ['other scripts', 'größer 漢字 🐳', 'größer 漢字 🐳'],
  ])('%s', (_, text, expected) => {
    expect(cleanText(text)).toEqual(expected);
  });

  it('leaves no control character in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(text)).not.toMatch(
          /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
        );
      }),
    );
  });

  it('is done after one round', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => cleanText(cleanText(text)) === cleanText(text)),
    );
  });
});

describe('cleanLine', () => {
  it('joins lines and marks a cut', () => {
    expect(cleanLine('RUN a\n   b\tc')).toBe('RUN a b c');
    expect(cleanLine('abcdef', 4)).toBe('abc…');
    expect(cleanLine('abcd', 4)).toBe('abcd');
  });

  it('keeps to its length, however long the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 1, max: 50 }), (text, length) => {
        expect(cleanLine(text, length).length).toBeLessThanOrEqual(length);
      }),
    );
  });
});

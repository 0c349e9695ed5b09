import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainText, renderProblems } from '../../src/report/index.ts';
import { safeJson } from '../../src/report/renderJson.ts';

describe('plainText', () => {
  it.each([
    ['a\nb\r\n\tc', 'a b c'],
    ['\u001b[31mred\u001b[0m', '\ufffd[31mred\ufffd[0m'],
    ['a\u202eb', 'a\ufffdb'],
    ['a\u200bb\ufeff', 'a\ufffdb '],
    ['\u009b31m', '\ufffd31m'],
    ['##[error]x', '## [error]x'],
    ['::error file=x::y', ': :error file=x::y'],
    ['x\n::stop-commands::y', 'x : :stop-commands::y'],
    ['std::io::Read', 'std::io::Read'],
    ['packages/größe/日本', 'packages/größe/日本'],
    ['\ud800', '\ufffd'],
  ])('%j becomes %j', (hostile, text) => expect(plainText(hostile)).toBe(text));

  it('cuts what is too long and says so', () => {
    expect(plainText('x'.repeat(10), 4)).toBe('xxxx…');
    expect(plainText('xxxx', 4)).toBe('xxxx');
  });

  it('lets no control or format character and no old command through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (hostile) => {
        const text = plainText(hostile);
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\n]/u);
        expect(text).not.toContain('##[');
      }),
    );
  });
});

describe('safeJson', () => {
  it('is the same value again, without anything that a terminal or a runner obeys', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constant('##[error]\u202e\u009b'))),
        (value) => {
          const text = safeJson(value);
          expect(JSON.parse(text)).toEqual(value);
          expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]|##\[/u);
        },
      ),
    );
  });
});

it('shows fifty problems and counts the others', () => {
  const problems = Array.from({ length: 1000 }, (_, n) => ({ code: 'x', message: `problem ${n}` }));
  const lines = renderProblems(problems, { color: false }).split('\n');
  expect(lines).toHaveLength(51);
  expect(lines.at(-1)).toBe('error: and 950 more');
});

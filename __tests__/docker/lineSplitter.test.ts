import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lineSplitter } from '../../src/docker/lineSplitter.ts';

function split(chunks: readonly Uint8Array[]): string[] {
  const lines: string[] = [];
  const splitter = lineSplitter((line) => lines.push(line));
  for (const chunk of chunks) splitter.push(chunk);
  splitter.end();
  return lines;
}

it('gives the same lines however the bytes are cut', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', '')));
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 7 }), (lines, size) => {
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
        bytes.subarray(n * size, (n + 1) * size),
      );
      expect(split(chunks)).toEqual(lines);
    }),
  );
});

it('gives a last line without its line break', () => {
  expect(split([Buffer.from('a\nb')])).toEqual(['a', 'b']);
});

it('cuts a line that does not end', () => {
  const lines = split(Array.from({ length: 40 }, () => Buffer.alloc(1 << 16, 'x')));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toHaveLength(1 << 20);
});

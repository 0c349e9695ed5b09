import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatBytes, parseBytes } from '../../src/nouns/index.ts';

describe('parseBytes', () => {
  it.each([
    ['200MB', 200_000_000],
    ['200 MB', 200_000_000],
    [' 1.5GiB ', 1_610_612_736],
    ['0B', 0],
    ['512B', 512],
    ['24kB', 24_000],
    ['24KB', 24_000],
    ['10KiB', 10_240],
    ['.5MB', 500_000],
    ['0.1B', 0],
  ])('reads %j as %d bytes', (text, bytes) => {
    expect(parseBytes(text)).toBe(bytes);
  });

  it.each([
    '200',
    '',
    'MB',
    '200 M',
    '200mb',
    '200Mb',
    '-1MB',
    '1e3MB',
    '1,5MB',
    '200MB!',
    '200 constructor',
    'NaNMB',
    '99999999TB',
  ])('refuses %j', (text) => {
    expect(parseBytes(text)).toBeNull();
  });
});

describe('formatBytes', () => {
  it.each([
    [0, '0B'],
    [999, '999B'],
    [1000, '1.0kB'],
    [999_949, '999.9kB'],
    [999_960, '1.0MB'],
    [200_000_000, '200.0MB'],
    [1_113_425_277, '1.1GB'],
    [-1_500, '-1.5kB'],
  ])('writes %d as %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });

  it('is within a twentieth of a unit of what it was given, and can be read back', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 50 }), (bytes) => {
        const back = parseBytes(formatBytes(bytes));
        expect(back).not.toBeNull();
        expect(Math.abs((back ?? 0) - bytes)).toBeLessThanOrEqual(Math.max(0.5, bytes * 0.051));
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { aptRecommends } from '../../src/reasons/installers/aptRecommends.ts';
import { readArguments } from '../../src/reasons/installers/readArguments.ts';

function recommends(line: string): boolean {
  const words = line.split(' ').map((text) => ({ text, shown: text, line: 1 }));
  return aptRecommends(readArguments(words, new Set(['-o', '--option', '-t'])));
}

describe('aptRecommends', () => {
  it.each([
    ...['install -y curl', 'install --install-recommends curl', '-o APT::Install-Suggests=0 install curl'],
    ...[
      '--no-install-recommends install --install-recommends curl',
      '-oAPT::Install-Recommends=yes install a',
    ],
  ])('%s', (line) => {
    expect(recommends(line)).toBe(true);
  });

  it.each([
    ...['install --no-install-recommends curl', 'install -y curl --install-recommends=no'],
    ...['-o APT::Install-Recommends=0 install curl', '-oapt::install-recommends=False install curl'],
    ...['--option=APT::Install-Recommends="off" install curl', '-R install curl'],
  ])('not %s', (line) => {
    expect(recommends(line)).toBe(false);
  });
});

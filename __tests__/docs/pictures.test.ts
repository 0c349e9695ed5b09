import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { fingerprints, folder, pictures } from '../../scripts/pictures/pictures.ts';

it('shows in its pictures the comment that this version writes: else run npm run pictures', () => {
  expect(JSON.parse(readFileSync(`${folder}drawn.json`, 'utf8'))).toEqual(fingerprints());
});

it.each(pictures)('has the pictures of $name', ({ name, themes }) => {
  for (const theme of themes)
    for (const width of [1280, 360])
      expect(readFileSync(`${folder}${name}-${width}-${theme}.png`).subarray(1, 4).toString()).toBe('PNG');
});

import { expect, it } from '@jest/globals';
import { nearestNames } from '../../../src/report/inspect/nearestNames.ts';

const known = [
  'coreutils',
  'debconf',
  'libpython3.11',
  'python3.11-minimal',
  'numpy',
  'scikit-learn',
  'curl',
];

it.each([
  ['nosuchthing', []],
  ['python3', ['libpython3.11', 'python3.11-minimal']],
  ['scikit-lern', ['scikit-learn']],
  ['Numppy', ['numpy']],
  ['libcurl', ['curl']],
  ['zzz', []],
  ['', []],
])('for %j means %j', (name, near) => {
  expect(nearestNames(name, known)).toEqual(near);
});

it('looks at no name of any length', () => {
  expect(nearestNames('x'.repeat(100_000), ['x'.repeat(200), 'y'.repeat(100_000)])).toEqual([
    'x'.repeat(200),
  ]);
});

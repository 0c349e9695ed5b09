import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { readOverrides } from '../../src/config/readOverrides.ts';
import { overrideSchema } from '../../src/config/schema.ts';

const read = (values: Readonly<Record<string, unknown>>) =>
  readOverrides({ values, origin: (key) => `input \`${key}\`` });

/** Every setting that is a boolean, found in the schema: a new one must not be forgotten. */
const booleans = Object.entries(overrideSchema.shape).flatMap(([key, schema]) =>
  z.safeParse(schema, true).success && !z.safeParse(schema, 'x').success ? [key] : [],
);

it('knows all booleans', () => {
  expect(booleans.sort()).toEqual(['no-cache', 'pull', 'require-baseline', 'require-limit', 'warn-only']);
});

it.each(booleans)('reads %s from the text of an input, in the forms that GitHub takes', (key) => {
  for (const [text, value] of [
    ['true', true],
    ['True', true],
    ['FALSE', false],
  ] as const)
    expect(read({ [key]: text })).toEqual({ overrides: { [key]: value }, problems: [] });
  expect(read({ [key]: 'yes' }).problems).toMatchObject([
    { message: expect.stringContaining(`input \`${key}\``) },
  ]);
});

describe('a value that is wrong is shown, with what is wrong about it', () => {
  const cases: [Record<string, unknown>, string, RegExp | undefined, RegExp][] = [
    [{ 'max-increase': ['5'] }, 'is "5"', /did you mean 5%\?.*5MB/, /a percentage such as 5%/],
    [{ 'max-increase': '5' }, 'is "5"', /did you mean 5%\?/, /a percentage/],
    [{ 'max-increase': ['5%', '10'] }, 'has the entry "10"', /did you mean 10%\?/, /a percentage/],
    [{ 'max-increase': '5%,10' }, 'has the entry "10"', /did you mean 10%\?/, /a percentage/],
    [{ 'max-increase': ['5%', '6%'] }, 'has two percentages: "5%" and "6%"', /smaller/, /one percentage/],
    [{ 'max-increase': ['5%,5%'] }, 'has two percentages: "5%" and "5%"', /smaller/, /one percentage/],
    [
      { 'max-increase': ['1MB', '2MB', '1B'] },
      'has 3 sizes: "1MB" and "2MB" and "1B"',
      /smaller/,
      /one size/,
    ],
    [{ 'max-increase': ['none', '5%'] }, 'has the entry "none"', /by itself/, /or none/],
    [{ 'max-increase': ['\u001b[2J'] }, 'is "\\u001b[2J"', undefined, /a percentage/],
    [{ baseline: ['rebuild', 'x'] }, 'has the entry "x"', undefined, /report:FILE/],
    [{ baseline: ['x'] }, 'is "x"', undefined, /report:FILE/],
    [{ dockerfiles: ['!a'] }, 'has only "!a"', undefined, /at least one glob/],
    [{ dockerfiles: ['a', '*a*a*a*'] }, 'has the glob "*a*a*a*"', undefined, /stars/],
    [{ 'build-contexts': ['a=b', 'c'] }, 'has an entry without a value', undefined, /each with a value/],
  ];
  it.each(cases)('%j', (values, message, fix, expected) => {
    const [key = ''] = Object.keys(values);
    const [problem, ...more] = read(values).problems;
    expect(more).toEqual([]);
    expect(problem?.message).toBe(`input \`${key}\` ${message}`);
    expect(problem?.expected).toMatch(expected);
    if (fix === undefined) expect(problem?.fix).toBeUndefined();
    else expect(problem?.fix).toMatch(fix);
  });
});

describe('all doors take the same', () => {
  it.each([['5%,10MB'], ['5%\n10MB'], [['5%', '10MB']], [['5%,10MB']], [['5%, 10MB']]])(
    'max-increase %j',
    (value) => {
      const overrides = { 'max-increase': { percent: 5, bytes: 10e6 } };
      expect(read({ 'max-increase': value })).toEqual({ overrides, problems: [] });
    },
  );

  it.each([['artifact:a, rebuild'], [['artifact:a,rebuild']], [['artifact:a', 'rebuild']]])(
    'baseline %j',
    (value) => {
      const baseline = [{ kind: 'artifact', name: 'a' }, { kind: 'rebuild' }];
      expect(read({ baseline: value })).toEqual({ overrides: { baseline }, problems: [] });
    },
  );

  it('a comma in the name of a file is one', () => {
    const baseline = [{ kind: 'report', file: 'a,b.json' }];
    expect(read({ baseline: 'report:a,b.json' })).toEqual({ overrides: { baseline }, problems: [] });
  });
});

import { expect, it } from '@jest/globals';
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

import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { ownInputs } from '../../src/action/inputs.ts';
import { outputNames } from '../../src/action/outputs.ts';
import { settingFlags } from '../../src/cli/settingFlags.ts';
import { overrideSchema } from '../../src/config/schema.ts';
import { settings } from '../../src/doors/settings.ts';

const description = z.string().min(10);
const described = z.record(
  z.string(),
  z.strictObject({ description, default: z.literal('$' + '{{ github.token }}').optional() }),
);
const actionYml = z
  .object({
    name: z.string(),
    description: z.string(),
    branding: z.object({ icon: z.string(), color: z.string() }),
    inputs: described,
    outputs: described,
    runs: z.object({ using: z.literal('node24'), main: z.literal('dist/action.js') }),
  })
  .parse(parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')));

const sorted = (names: Iterable<string>) => [...names].sort();

describe('action.yml', () => {
  it('describes exactly the inputs that the code reads', () => {
    expect(sorted(Object.keys(actionYml.inputs))).toEqual(
      sorted([...ownInputs, ...settings.map(({ name }) => name)]),
    );
  });

  it('has a default for the token alone: the configuration decides wherever an input is not given', () => {
    const withDefault = Object.entries(actionYml.inputs).filter(([, input]) => input.default !== undefined);
    expect(withDefault.map(([name]) => name)).toEqual(['github-token']);
  });

  it('describes exactly the outputs that the code sets', () => {
    expect(Object.keys(actionYml.outputs)).toEqual([...outputNames]);
  });
});

/** `total.limit`, `parallel`, …: the keys of the schema, those of nested maps with their parent. */
function schemaPaths(): readonly string[] {
  const { properties } = z
    .object({
      properties: z.record(
        z.string(),
        z.looseObject({ properties: z.record(z.string(), z.unknown()).optional() }),
      ),
    })
    .parse(z.toJSONSchema(overrideSchema, { io: 'input', unrepresentable: 'any' }));
  return Object.entries(properties).flatMap(([key, value]) =>
    value.properties ? Object.keys(value.properties).map((below) => `${key}.${below}`) : [key],
  );
}

describe('settings of the doors', () => {
  it('are exactly what the configuration can set for a whole run', () => {
    expect(sorted(settings.map(({ path: [key, below] }) => (below ? `${key}.${below}` : key)))).toEqual(
      sorted(schemaPaths()),
    );
  });

  it('each have a flag, except what stays in files and workflows', () => {
    const withoutFlag = new Set(['secret-envs', 'secret-files']);
    const wanted = settings.map(({ name }) => name).filter((name) => !withoutFlag.has(name));
    expect(sorted(new Set(settingFlags.map(({ setting }) => setting)))).toEqual(sorted(wanted));
  });
});

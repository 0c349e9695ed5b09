import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { configTable } from '../../scripts/configTable.ts';
import { configJsonSchema } from '../../src/config/index.ts';
import { checkConfig } from '../../src/config/readConfig.ts';

const page = readFileSync('docs/configuration.md', 'utf8');
const published: unknown = JSON.parse(readFileSync('schema.json', 'utf8'));

// Both are written by `node scripts/schema.ts`.
describe('what is published', () => {
  it('schema.json is that of the schema', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(configJsonSchema())));
  });

  it('the tables of docs/configuration.md are those of the schema', () => {
    expect(page).toContain(`<!-- keys -->\n\n${configTable(published)}\n\n<!-- /keys -->`);
  });

  it('describes every key', () => {
    for (const row of configTable(published)
      .split('\n')
      .filter((line) => line.startsWith('| `'))) {
      expect(row).toMatch(/^\| `[\w.-]+` \| .+ \| .{15,} \|$/);
    }
  });
});

describe('the examples of docs/configuration.md', () => {
  const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
  const validate = new Ajv({ allowUnionTypes: true }).compile(configJsonSchema());

  it('are there', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(6);
  });

  it.each(blocks)('can be loaded: %s', (text) => {
    expect(checkConfig(text, 'docs/configuration.md').problems).toEqual([]);
    expect([validate(parse(text)), validate.errors]).toEqual([true, null]);
  });
});

describe('schema.json and the gate', () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(configJsonSchema());
  it.each<[string, boolean]>([
    ['{}', true],
    ['{defaults: {limit: 200MB}}', true],
    ['{defaults: {limit: 200}}', false],
    ['{defaults: {limit: 200mb}}', false],
    ['{defaults: {limit: "200"}}', false],
    ['{defaults: {limit: none}, services: {a: , b: {variants: {x: }}}}', true],
    ['{total: {limit: none}}', false],
    ['{services: {a: {limt: 1MB}}}', false],
    ['{parallel: 0}', false],
    ['{warn-only: "true"}', false],
    ['{defaults: {build-args: {A: 1, B: , C: true}}}', true],
    ['{defaults: {platforms: linux/amd64}}', true],
    ['{compare: a/Dockerfile}', false],
    ['{if-no-services-found: maybe}', false],
  ])('agree on %s', (text, good) => {
    expect(validate(parse(text))).toBe(good);
    expect(checkConfig(text, 'f').problems.length === 0).toBe(good);
  });
});

/** Writes schema.json, and the tables between the markers of docs/configuration.md, from the schema in src/config. */
import { readFileSync, writeFileSync } from 'node:fs';
import { configJsonSchema } from '../src/config/index.ts';
import { configTable } from './configTable.ts';

const schema = configJsonSchema();
writeFileSync('schema.json', `${JSON.stringify(schema, null, 2)}\n`);
const page = readFileSync('docs/configuration.md', 'utf8');
const [before] = page.split('<!-- keys -->');
const [, after] = page.split('<!-- /keys -->');
writeFileSync(
  'docs/configuration.md',
  `${before}<!-- keys -->\n\n${configTable(schema)}\n\n<!-- /keys -->${after}`,
);

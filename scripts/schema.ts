/** Writes schema.json, report.schema.json, and the tables between the markers of docs/configuration.md, from the schemas in the code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { configJsonSchema } from '../src/config/index.ts';
import { reportJsonSchema } from '../src/report/index.ts';
import { configTable } from './configTable.ts';

const schema = configJsonSchema();
writeFileSync('schema.json', `${JSON.stringify(schema, null, 2)}\n`);
writeFileSync('report.schema.json', `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
const page = readFileSync('docs/configuration.md', 'utf8');
const [before] = page.split('<!-- keys -->');
const [, after] = page.split('<!-- /keys -->');
writeFileSync(
  'docs/configuration.md',
  `${before}<!-- keys -->\n\n${configTable(schema)}\n\n<!-- /keys -->${after}`,
);

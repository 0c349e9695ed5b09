import { z } from 'zod';
import { reportSchema, schemaVersion } from './schema.ts';

/**
 * The report's shape as JSON Schema (2020-12), published as report.schema.json. Unknown keys are allowed, so that a
 * newer size-gate may say more without breaking older readers.
 */
export function reportJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema, { target: 'draft-2020-12', io: 'input' });
  return { $schema, title: `Size Gate report, version ${schemaVersion}`, ...rest };
}

import { z } from 'zod';
import { configSchema } from './schema.ts';

/**
 * The JSON Schema (draft 7, which editors read) of the configuration file: published as schema.json.
 * What a key defaults to is added to its description.
 */
export function configJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(configSchema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      const { defaultsTo } = jsonSchema;
      if (defaultsTo === undefined) return;
      jsonSchema.description = `${jsonSchema.description ?? ''} Default: ${String(defaultsTo)}.`;
      delete jsonSchema.defaultsTo;
    },
  });
}

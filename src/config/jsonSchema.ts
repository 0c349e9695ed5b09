import { z } from 'zod';
import { configSchema } from './schema.ts';

/**
 * The JSON Schema (draft 7, which editors read) of the configuration file: published as schema.json.
 * What a key defaults to is added to its description, and its samples are its examples.
 */
export function configJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(configSchema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      const { defaultsTo, samples } = jsonSchema;
      if (defaultsTo !== undefined) {
        jsonSchema.description = `${jsonSchema.description ?? ''} Default: ${String(defaultsTo)}.`;
      }
      if (Array.isArray(samples)) jsonSchema.examples = samples;
      delete jsonSchema.defaultsTo;
      delete jsonSchema.samples;
    },
  });
}

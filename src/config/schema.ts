import { z } from 'zod';
import { run } from './runSchema.ts';
import { settings } from './settingsSchema.ts';
import { word } from './values.ts';

/*
 * The configuration, said once: types, checks, schema.json and the table in docs/configuration.md come from here.
 * `defaultsTo` in a key's metadata is for people and editors; the plan applies it.
 */

const settingsObject = z.strictObject(settings, { error: 'a map of settings' });

const variant = settingsObject.meta({
  description: "The same Dockerfile with other settings, merged over the service's.",
});

const service = z.strictObject(
  {
    dockerfile: word
      .meta({
        description: "The service's Dockerfile, relative to the project.",
        defaultsTo: 'the discovered one in the folder of that name',
        samples: ['packages/sutra-api/Dockerfile.optimized'],
      })
      .optional(),
    ...settings,
    variants: z
      .record(
        z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/, { error: 'a name of letters, digits, _, . and -' }),
        variant.nullable(),
        { error: 'a map of variants' },
      )
      .meta({
        description: 'More images of the same Dockerfile, each judged on its own: `sutra-hybrid@enterprise`.',
        samples: [{ enterprise: { 'build-args': { SUTRA_EDITION: 'enterprise' }, limit: '350MB' } }],
      })
      .optional(),
  },
  { error: 'a map of settings' },
);

/** The configuration file. */
export const configSchema = z
  .strictObject(
    {
      // Editors write it to find schema.json; it means nothing to the gate.
      $schema: z.string().meta({ description: 'Address of this schema, for editors.' }).optional(),
      ...run,
      defaults: settingsObject.nullable().meta({ description: 'Settings of all services.' }).optional(),
      services: z
        .record(z.string(), service.nullable(), { error: 'a map of services' })
        .meta({ description: "Settings of single services, by name: the name of the Dockerfile's folder." })
        .optional(),
    },
    { error: 'a map of settings' },
  )
  .meta({
    title: 'Size Gate configuration',
    description: 'Configuration of Size Gate: .github/size-gate.yml',
  });

/** What inputs and flags may say: the keys of the run and those of `defaults`, side by side. */
export const overrideSchema = z.strictObject({ ...run, ...settings });

export type Config = z.output<typeof configSchema>;
export type Overrides = z.output<typeof overrideSchema>;
export type Settings = z.output<typeof settingsObject>;
export type ServiceSettings = z.output<typeof service>;

/** Keys that may stand in `defaults`, a service or a variant, but not at the top. */
export const settingKeys: readonly string[] = Object.keys(settings);
/** Keys that concern the whole run and stand at the top. */
export const runKeys: readonly string[] = Object.keys(run);

import { z } from 'zod';
import { secrets } from './secrets.ts';
import {
  commaList,
  duration,
  flag,
  fullPairs,
  labels,
  list,
  pairs,
  size,
  sizeOrNone,
  word,
} from './values.ts';

/*
 * The configuration, said once: types, checks, schema.json and the table in docs/configuration.md come from here.
 * `defaultsTo` in a key's metadata is for people and editors; the plan applies it.
 */

const metric = z.enum(['unpacked', 'compressed'], { error: 'unpacked or compressed' });

/** How an image is built and judged. May be said for all (`defaults`), for a service, and for a variant. */
const settings = {
  context: word
    .meta({
      description: 'Folder that the build starts from, relative to the project. Inferred if not given.',
      examples: ['.', 'packages/sutra-client'],
    })
    .optional(),
  platforms: commaList
    .meta({
      description: 'Platforms to build and weigh, one image each.',
      defaultsTo: "the builder's own",
      examples: [['linux/amd64', 'linux/arm64']],
    })
    .optional(),
  limit: sizeOrNone
    .meta({
      description: 'The size that fails the check. Strict: exactly this size fails.',
      examples: ['200MB', '190MiB', 'none'],
    })
    .optional(),
  target: sizeOrNone
    .meta({
      description:
        'The size aimed at. Missing it never fails. (A stage of the Dockerfile is `build-target`.)',
      examples: ['150MB'],
    })
    .optional(),
  metric: metric
    .meta({
      description: 'Which size `limit` and `target` judge.',
      defaultsTo: 'unpacked',
      examples: ['compressed'],
    })
    .optional(),
  'build-target': word
    .meta({
      description: 'The stage of the Dockerfile to build: `target` in build-push-action.',
      defaultsTo: 'the last stage',
      examples: ['runtime'],
    })
    .optional(),
  'build-args': pairs
    .meta({
      description: 'Build arguments. One without a value takes it from the environment.',
      examples: [{ SUTRA_EDITION: 'simple' }, ['SUTRA_EDITION=simple', 'VERSION']],
    })
    .optional(),
  'build-contexts': fullPairs
    .meta({
      description: 'Named build contexts: a folder, or an image, in place of a stage or image.',
      examples: [{ shared: 'libs/shared' }],
    })
    .optional(),
  'secret-envs': fullPairs
    .meta({
      description: 'Build secrets from environment variables: id=VARIABLE.',
      examples: [{ npm_token: 'NPM_TOKEN' }],
    })
    .optional(),
  'secret-files': fullPairs
    .meta({ description: 'Build secrets from files: id=path.', examples: [{ pip_conf: '.pip.conf' }] })
    .optional(),
  secrets: secrets
    .meta({
      description: "Build secrets in docker's form. A secret's value has no place here and is refused.",
      examples: [['id=npm_token,env=NPM_TOKEN']],
    })
    .optional(),
  ssh: list
    .meta({ description: 'SSH agent sockets or keys for the build.', examples: ['default'] })
    .optional(),
  'cache-from': list
    .meta({
      description:
        'Caches to read. `{service}` and `{image}` are replaced; `type=gha` gets a scope of its own.',
      examples: ['type=gha'],
    })
    .optional(),
  'cache-to': list
    .meta({ description: 'Caches to write, in the same way.', examples: ['type=gha,mode=max'] })
    .optional(),
  pull: flag
    .meta({
      description: 'Always ask the registry for newer base images.',
      defaultsTo: false,
      examples: [true],
    })
    .optional(),
  'no-cache': flag
    .meta({ description: 'Build without any cache.', defaultsTo: false, examples: [true] })
    .optional(),
  network: word
    .meta({
      description: 'Network of RUN instructions.',
      defaultsTo: "the builder's own",
      examples: ['host', 'none'],
    })
    .optional(),
  labels: labels
    .meta({ description: 'Labels of the image.', examples: [{ 'org.opencontainers.image.vendor': 'Sutra' }] })
    .optional(),
  timeout: duration
    .meta({
      description: 'A build that takes longer is ended and counts as failed.',
      defaultsTo: '30m',
      examples: ['45m'],
    })
    .optional(),
};

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
        examples: ['packages/sutra-api/Dockerfile.optimized'],
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
        examples: [{ enterprise: { 'build-args': { SUTRA_EDITION: 'enterprise' }, limit: '350MB' } }],
      })
      .optional(),
  },
  { error: 'a map of settings' },
);

/** What concerns the whole run. */
const run = {
  dockerfiles: list
    .meta({
      description: 'Globs of the Dockerfiles to gate, relative to the project.',
      defaultsTo: 'packages/*/Dockerfile.optimized',
      examples: ['services/*/Dockerfile', ['apps/*/Dockerfile', 'tools/**/Dockerfile.ci']],
    })
    .optional(),
  total: z
    .strictObject(
      {
        limit: size
          .meta({ description: 'The sum of all gated images that fails the check.', examples: ['2GB'] })
          .optional(),
        metric: metric.meta({ description: 'Which size is summed.', defaultsTo: 'unpacked' }).optional(),
      },
      { error: 'a map with limit' },
    )
    .meta({ description: 'A limit over all images together.' })
    .optional(),
  builder: word
    .meta({
      description: 'The buildx builder to use.',
      defaultsTo: 'the current one',
      examples: ['remote-builder'],
    })
    .optional(),
  parallel: z
    .int({ error: 'a whole number from 1 on' })
    .min(1, { error: 'a whole number from 1 on' })
    .meta({ description: 'How many builds run at once.', defaultsTo: 'the number of cores', examples: [4] })
    .optional(),
  compare: word
    .regex(/^[^/\\]+$/, { error: 'a file name without a folder, such as Dockerfile' })
    .meta({
      description: 'File name of another flavour that is built beside each gated one, and shown, not judged.',
      examples: ['Dockerfile'],
    })
    .optional(),
  'require-limit': flag
    .meta({ description: 'An image without a limit is an error.', defaultsTo: false, examples: [true] })
    .optional(),
  'warn-only': flag
    .meta({ description: 'Report everything, never fail.', defaultsTo: false, examples: [true] })
    .optional(),
  'if-no-services-found': z
    .enum(['error', 'warn', 'ignore'], { error: 'error, warn or ignore' })
    .meta({ description: 'What to do where no Dockerfile matches.', defaultsTo: 'error', examples: ['warn'] })
    .optional(),
  cache: z
    .strictObject(
      {
        directory: word
          .meta({
            description: "Folder of the weighed layers' profiles, relative to the project.",
            defaultsTo: "the user's cache folder",
            examples: ['.cache/size-gate'],
          })
          .optional(),
        'max-size': size
          .meta({
            description: 'The most they may take on disk; 0B keeps none.',
            defaultsTo: '500MB',
            examples: ['1GB'],
          })
          .optional(),
      },
      { error: 'a map with directory and max-size' },
    )
    .meta({ description: 'Profiles of layers that were weighed before.' })
    .optional(),
};

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
export type ConfigInput = z.input<typeof configSchema>;
export type Overrides = z.output<typeof overrideSchema>;
export type Settings = z.output<typeof settingsObject>;
export type ServiceSettings = z.output<typeof service>;

/** Keys that may stand in `defaults`, a service or a variant, but not at the top. */
export const settingKeys: readonly string[] = Object.keys(settings);
/** Keys that concern the whole run and stand at the top. */
export const runKeys: readonly string[] = Object.keys(run);

import { z } from 'zod';
import { baselineSources } from './comparisonValues.ts';
import { globs } from './globs.ts';
import { flag, metric, size, word } from './values.ts';

/** What concerns the whole run. */
export const run = {
  dockerfiles: globs
    .meta({
      description: 'Globs of the Dockerfiles to gate, relative to the project.',
      defaultsTo: 'packages/*/Dockerfile.optimized',
      samples: ['services/*/Dockerfile', ['apps/*/Dockerfile', 'tools/**/Dockerfile.ci']],
    })
    .optional(),
  total: z
    .strictObject(
      {
        limit: size
          .meta({ description: 'The sum of all gated images that fails the check.', samples: ['2GB'] })
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
      samples: ['remote-builder'],
    })
    .optional(),
  compression: z
    .enum(['gzip', 'zstd', 'uncompressed'], { error: 'gzip, zstd or uncompressed' })
    .meta({
      description:
        'How new layers leave the builder (not the classic store, which never packs them). The builder keeps them so, and so does a push from it: see builders.md.',
      defaultsTo: 'as the builder keeps them',
      samples: ['uncompressed'],
    })
    .optional(),
  parallel: z
    .int({ error: 'a whole number from 1 on' })
    .min(1, { error: 'a whole number from 1 on' })
    .meta({ description: 'How many builds run at once.', defaultsTo: 'the number of cores', samples: [4] })
    .optional(),
  compare: word
    .regex(/^[^/\\]+$/, { error: 'a file name without a folder, such as Dockerfile' })
    .meta({
      description: 'File name of another flavour that is built beside each gated one, and shown, not judged.',
      samples: ['Dockerfile'],
    })
    .optional(),
  baseline: baselineSources
    .meta({
      description:
        'Where the sizes come from that a run is compared with. Of several the first that has one is taken.',
      defaultsTo: 'rebuild, which builds the base commit too where its inputs differ',
    })
    .optional(),
  'require-baseline': flag
    .meta({
      description: 'Where a comparison is asked for, a missing baseline is an error and not a warning.',
      defaultsTo: false,
      samples: [true],
    })
    .optional(),
  'config-from': z
    .enum(['head', 'base'], { error: 'head or base' })
    .meta({
      description:
        "Whose rules judge: this commit's, or those of the base commit, so that only a merged change of them counts. `base` in the base commit's own file holds whatever the change says.",
      defaultsTo: 'head',
      samples: ['base'],
    })
    .optional(),
  'require-limit': flag
    .meta({ description: 'An image without a limit is an error.', defaultsTo: false, samples: [true] })
    .optional(),
  'warn-only': flag
    .meta({ description: 'Report everything, never fail.', defaultsTo: false, samples: [true] })
    .optional(),
  'if-no-services-found': z
    .enum(['error', 'warn', 'ignore'], { error: 'error, warn or ignore' })
    .meta({ description: 'What to do where no Dockerfile matches.', defaultsTo: 'error', samples: ['warn'] })
    .optional(),
  cache: z
    .strictObject(
      {
        directory: word
          .meta({
            description: "Folder of the weighed layers' profiles, relative to the project.",
            defaultsTo: "the user's cache folder",
            samples: ['.cache/size-gate'],
          })
          .optional(),
        'max-size': size
          .meta({
            description: 'The most they may take on disk; 0B keeps none.',
            defaultsTo: '500MB',
            samples: ['1GB'],
          })
          .optional(),
      },
      { error: 'a map with directory and max-size' },
    )
    .meta({ description: 'Profiles of layers that were weighed before.' })
    .optional(),
};

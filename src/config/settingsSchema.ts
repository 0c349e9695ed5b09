import { increase } from './comparisonValues.ts';
import { secrets } from './secrets.ts';
import {
  commaList,
  duration,
  flag,
  fullPairs,
  labels,
  list,
  metric,
  pairs,
  size,
  sizeOrNone,
  word,
} from './values.ts';

/** How an image is built and judged. May be said for all (`defaults`), for a service, and for a variant. */
export const settings = {
  context: word
    .meta({
      description: 'Folder that the build starts from, relative to the project. Inferred if not given.',
      samples: ['.', 'packages/sutra-client'],
    })
    .optional(),
  platforms: commaList
    .meta({
      description: 'Platforms to build and weigh, one image each.',
      defaultsTo: "the builder's own",
      samples: [['linux/amd64', 'linux/arm64']],
    })
    .optional(),
  limit: sizeOrNone
    .meta({
      description: 'The size that fails the check. Strict: exactly this size fails.',
      samples: ['200MB', '190MiB', 'none'],
    })
    .optional(),
  target: sizeOrNone
    .meta({
      description:
        'The size aimed at. Missing it never fails. (A stage of the Dockerfile is `build-target`.)',
      samples: ['150MB'],
    })
    .optional(),
  metric: metric
    .meta({
      description: 'Which size `limit` and `target` judge.',
      defaultsTo: 'unpacked',
      samples: ['compressed'],
    })
    .optional(),
  'max-increase': increase
    .meta({
      description:
        'The most that an image may grow against its baseline: percent, bytes, or a list of both, of which neither may be exceeded. Needs a comparison.',
    })
    .optional(),
  'noise-floor': size
    .meta({
      description:
        'Differences up to this size count as none: they break no rule and are no change (the tables show the bytes all the same).',
      defaultsTo: '10kB',
      samples: ['100kB', '0B'],
    })
    .optional(),
  'build-target': word
    .meta({
      description: 'The stage of the Dockerfile to build: `target` in build-push-action.',
      defaultsTo: 'the last stage',
      samples: ['runtime'],
    })
    .optional(),
  'build-args': pairs
    .meta({
      description: 'Build arguments. One without a value takes it from the environment.',
      samples: [{ SUTRA_EDITION: 'simple' }, ['SUTRA_EDITION=simple', 'VERSION']],
    })
    .optional(),
  'build-contexts': fullPairs
    .meta({
      description: 'Named build contexts: a folder, or an image, in place of a stage or image.',
      samples: [{ shared: 'libs/shared' }],
    })
    .optional(),
  'secret-envs': fullPairs
    .meta({
      description: 'Build secrets from environment variables: id=VARIABLE.',
      samples: [{ npm_token: 'NPM_TOKEN' }],
    })
    .optional(),
  'secret-files': fullPairs
    .meta({ description: 'Build secrets from files: id=path.', samples: [{ pip_conf: '.pip.conf' }] })
    .optional(),
  secrets: secrets
    .meta({
      description: "Build secrets in docker's form. A secret's value has no place here and is refused.",
      samples: [['id=npm_token,env=NPM_TOKEN']],
    })
    .optional(),
  ssh: list
    .meta({ description: 'SSH agent sockets or keys for the build.', samples: ['default'] })
    .optional(),
  'cache-from': list
    .meta({
      description:
        'Caches to read. `{service}` and `{image}` are replaced; `type=gha` gets a scope of its own.',
      samples: ['type=gha'],
    })
    .optional(),
  'cache-to': list
    .meta({ description: 'Caches to write, in the same way.', samples: ['type=gha,mode=max'] })
    .optional(),
  pull: flag
    .meta({
      description: 'Always ask the registry for newer base images.',
      defaultsTo: false,
      samples: [true],
    })
    .optional(),
  'no-cache': flag
    .meta({ description: 'Build without any cache.', defaultsTo: false, samples: [true] })
    .optional(),
  network: word
    .meta({
      description: 'Network of RUN instructions.',
      defaultsTo: "the builder's own",
      samples: ['host', 'none'],
    })
    .optional(),
  labels: labels
    .meta({ description: 'Labels of the image.', samples: [{ 'org.opencontainers.image.vendor': 'Sutra' }] })
    .optional(),
  timeout: duration
    .meta({
      description: 'A build that takes longer is ended and counts as failed.',
      defaultsTo: '30m',
      samples: ['45m'],
    })
    .optional(),
};

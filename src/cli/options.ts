import { Option } from 'commander';

/** A flag of `check` and `plan` that says the same as a setting of the configuration, and beats it. */
export interface SettingFlag {
  readonly flags: string;
  /** The setting's name in doors/settings.ts. */
  readonly setting: string;
  readonly help: string;
  readonly group: string;
  /** May be given several times. */
  readonly repeatable?: boolean;
  /** The value that the flag stands for, where it takes none. */
  readonly means?: string | boolean;
  readonly choices?: readonly string[];
}

const rules = 'Rules:';
const building = 'Building:';
const running = 'Running:';

/** Every flag that stands for a setting. */
export const settingFlags: readonly SettingFlag[] = [
  {
    flags: '--dockerfiles <glob>',
    setting: 'dockerfiles',
    help: 'Dockerfiles to gate',
    group: rules,
    repeatable: true,
  },
  {
    flags: '--limit <size>',
    setting: 'limit',
    help: 'size that fails each image, such as 200MB',
    group: rules,
  },
  { flags: '--target <size>', setting: 'target', help: 'size aimed at; never fails', group: rules },
  {
    flags: '--metric <metric>',
    setting: 'metric',
    help: 'size that is judged',
    group: rules,
    choices: ['unpacked', 'compressed'],
  },
  {
    flags: '--total-limit <size>',
    setting: 'total-limit',
    help: 'size that fails all images together',
    group: rules,
  },
  {
    flags: '--total-metric <metric>',
    setting: 'total-metric',
    help: 'size that is summed',
    group: rules,
    choices: ['unpacked', 'compressed'],
  },
  {
    flags: '--require-limit',
    setting: 'require-limit',
    help: 'an image without a limit is an error',
    group: rules,
    means: true,
  },
  {
    flags: '--if-no-services-found <what>',
    setting: 'if-no-services-found',
    help: 'what to do then',
    group: rules,
    choices: ['error', 'warn', 'ignore'],
  },
  {
    flags: '--warn-only',
    setting: 'warn-only',
    help: 'report everything and exit with 0',
    group: rules,
    means: true,
  },
  {
    flags: '--compare <file>',
    setting: 'compare',
    help: 'build this flavour too and show both, such as Dockerfile',
    group: rules,
  },
  { flags: '--builder <name>', setting: 'builder', help: 'buildx builder', group: building },
  {
    flags: '--compression <how>',
    setting: 'compression',
    help: 'how layers leave the builder',
    group: building,
    choices: ['gzip', 'zstd', 'uncompressed'],
  },
  {
    flags: '--build-arg <name=value>',
    setting: 'build-args',
    help: 'build argument',
    group: building,
    repeatable: true,
  },
  {
    flags: '--build-context <name=value>',
    setting: 'build-contexts',
    help: 'named build context',
    group: building,
    repeatable: true,
  },
  {
    flags: '--build-target <stage>',
    setting: 'build-target',
    help: 'stage of the Dockerfile to build',
    group: building,
  },
  {
    flags: '--context <folder>',
    setting: 'context',
    help: 'build context, instead of the inferred one',
    group: building,
  },
  {
    flags: '--platform <platform>',
    setting: 'platforms',
    help: 'platform to build and weigh',
    group: building,
    repeatable: true,
  },
  {
    flags: '--secret <id=…,env=…|src=…>',
    setting: 'secrets',
    help: 'build secret',
    group: building,
    repeatable: true,
  },
  {
    flags: '--ssh <spec>',
    setting: 'ssh',
    help: 'SSH agent socket or key',
    group: building,
    repeatable: true,
  },
  {
    flags: '--cache-from <spec>',
    setting: 'cache-from',
    help: 'build cache to read',
    group: building,
    repeatable: true,
  },
  {
    flags: '--cache-to <spec>',
    setting: 'cache-to',
    help: 'build cache to write',
    group: building,
    repeatable: true,
  },
  {
    flags: '--label <name=value>',
    setting: 'labels',
    help: 'label of the image',
    group: building,
    repeatable: true,
  },
  { flags: '--network <mode>', setting: 'network', help: 'network of RUN instructions', group: building },
  { flags: '--pull', setting: 'pull', help: 'ask for newer base images', group: building, means: true },
  { flags: '--no-cache', setting: 'no-cache', help: 'build without any cache', group: building, means: true },
  { flags: '--parallel <count>', setting: 'parallel', help: 'builds at once', group: running },
  {
    flags: '--timeout <time>',
    setting: 'timeout',
    help: 'ends a build that takes longer, such as 30m',
    group: running,
  },
  {
    flags: '--cache-dir <folder>',
    setting: 'cache-directory',
    help: 'where profiles of known layers are kept',
    group: running,
  },
  {
    flags: '--cache-max-size <size>',
    setting: 'cache-max-size',
    help: 'the most that they may take',
    group: running,
  },
  {
    flags: '--no-profile-cache',
    setting: 'cache-max-size',
    help: 'keep no profiles',
    group: running,
    means: '0B',
  },
];

/** The commander option of a setting's flag. */
export function optionOf(flag: SettingFlag): Option {
  const option = new Option(flag.flags, flag.help).helpGroup(flag.group);
  if (flag.choices) option.choices(flag.choices);
  if (flag.repeatable) {
    option.argParser<string[]>((value, before) => [...(Array.isArray(before) ? before : []), value]);
  }
  return option;
}

/** Collects the values of a flag that may be given several times. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

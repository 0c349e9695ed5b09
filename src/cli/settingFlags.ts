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

const inGroup = (group: string, flags: readonly Omit<SettingFlag, 'group'>[]): readonly SettingFlag[] =>
  flags.map((flag) => ({ ...flag, group }));

const rules = inGroup('Rules:', [
  { flags: '--dockerfiles <glob>', setting: 'dockerfiles', help: 'Dockerfiles to gate', repeatable: true },
  { flags: '--limit <size>', setting: 'limit', help: 'size that fails each image, such as 200MB' },
  { flags: '--target <size>', setting: 'target', help: 'size aimed at; never fails' },
  {
    flags: '--metric <metric>',
    setting: 'metric',
    help: 'size that is judged',
    choices: ['unpacked', 'compressed'],
  },
  {
    flags: '--max-increase <amount>',
    setting: 'max-increase',
    help: 'the most that an image may grow against --base: 5%, 10MB, or 5%,10MB; neither may be exceeded',
    repeatable: true,
  },
  {
    flags: '--noise-floor <size>',
    setting: 'noise-floor',
    help: 'differences up to this size count as none',
  },
  {
    flags: '--baseline <source>',
    setting: 'baseline',
    help: 'where sizes to compare with come from: rebuild, report:FILE or none; the first that has one',
    repeatable: true,
  },
  {
    flags: '--require-baseline',
    setting: 'require-baseline',
    help: 'a missing baseline is an error',
    means: true,
  },
  {
    flags: '--config-from <commit>',
    setting: 'config-from',
    help: 'whose rules judge',
    choices: ['head', 'base'],
  },
  { flags: '--total-limit <size>', setting: 'total-limit', help: 'size that fails all images together' },
  {
    flags: '--total-metric <metric>',
    setting: 'total-metric',
    help: 'size that is summed',
    choices: ['unpacked', 'compressed'],
  },
  {
    flags: '--require-limit',
    setting: 'require-limit',
    help: 'an image without a limit is an error',
    means: true,
  },
  {
    flags: '--if-no-services-found <what>',
    setting: 'if-no-services-found',
    help: 'what to do then',
    choices: ['error', 'warn', 'ignore'],
  },
  { flags: '--warn-only', setting: 'warn-only', help: 'report everything and exit with 0', means: true },
  {
    flags: '--compare <file>',
    setting: 'compare',
    help: 'build this flavour too and show both, such as Dockerfile',
  },
]);

const building = inGroup('Building:', [
  { flags: '--builder <name>', setting: 'builder', help: 'buildx builder' },
  {
    flags: '--compression <how>',
    setting: 'compression',
    help: 'how layers leave the builder',
    choices: ['gzip', 'zstd', 'uncompressed'],
  },
  { flags: '--build-arg <name=value>', setting: 'build-args', help: 'build argument', repeatable: true },
  {
    flags: '--build-context <name=value>',
    setting: 'build-contexts',
    help: 'named build context',
    repeatable: true,
  },
  { flags: '--build-target <stage>', setting: 'build-target', help: 'stage of the Dockerfile to build' },
  { flags: '--context <folder>', setting: 'context', help: 'build context, instead of the inferred one' },
  {
    flags: '--platform <platform>',
    setting: 'platforms',
    help: 'platform to build and weigh',
    repeatable: true,
  },
  { flags: '--secret <id=…,env=…|src=…>', setting: 'secrets', help: 'build secret', repeatable: true },
  { flags: '--ssh <spec>', setting: 'ssh', help: 'SSH agent socket or key', repeatable: true },
  { flags: '--cache-from <spec>', setting: 'cache-from', help: 'build cache to read', repeatable: true },
  { flags: '--cache-to <spec>', setting: 'cache-to', help: 'build cache to write', repeatable: true },
  { flags: '--label <name=value>', setting: 'labels', help: 'label of the image', repeatable: true },
  { flags: '--network <mode>', setting: 'network', help: 'network of RUN instructions' },
  { flags: '--pull', setting: 'pull', help: 'ask for newer base images', means: true },
  { flags: '--no-cache', setting: 'no-cache', help: 'build without any cache', means: true },
]);

const running = inGroup('Running:', [
  { flags: '--parallel <count>', setting: 'parallel', help: 'builds at once' },
  { flags: '--timeout <time>', setting: 'timeout', help: 'ends a build that takes longer, such as 30m' },
  {
    flags: '--cache-dir <folder>',
    setting: 'cache-directory',
    help: 'where profiles of known layers are kept',
  },
  { flags: '--cache-max-size <size>', setting: 'cache-max-size', help: 'the most that they may take' },
  { flags: '--no-profile-cache', setting: 'cache-max-size', help: 'keep no profiles', means: '0B' },
]);

/** Every flag that stands for a setting. */
export const settingFlags: readonly SettingFlag[] = [...rules, ...building, ...running];

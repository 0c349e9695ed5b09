import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Plan, SizeRule } from '../nouns/index.ts';
import { defaultGlobs } from './discover.ts';
import { findRoot } from './findRoot.ts';
import { locateConfig } from './locateConfig.ts';
import { pathProblems } from './pathProblems.ts';
import { readConfig } from './readConfig.ts';
import { type OverrideRequest, readOverrides } from './readOverrides.ts';
import type { Config, Overrides } from './schema.ts';
import { throwAll } from './throwAll.ts';

export interface SettingsRequest {
  /** Absolute. The project's root is found from here. */
  readonly workingDirectory: string;
  /** A configuration file by name; absent for the default ones. */
  readonly configFile?: string | undefined;
  /** What inputs or flags say; each key beats the same key of the file. */
  readonly overrides?: OverrideRequest | undefined;
  /** The project's root where it is known already; absolute. */
  readonly root?: string | undefined;
  /** The configuration of another checkout of the project, instead of its own. */
  readonly configuration?: ForeignConfiguration | undefined;
}

/** A configuration file found already: relative to a root (absolute) that need not be the project's; null for none. */
export interface ForeignConfiguration {
  readonly root: string;
  readonly file: string | null;
}

/** What `cache.max-size` is where nobody says otherwise, in bytes. */
const defaultCacheBytes = 500e6;

/**
 * All that the file, the inputs and the flags say, the nearer over the farther, with the shipped defaults of what
 * concerns the whole run. Throws a GateError with all problems of the file and of what lies over it.
 */
export function readSettings(request: SettingsRequest) {
  const root = request.root ?? findRoot(resolve(request.workingDirectory));
  const from = request.configuration ?? {
    root,
    file: locateConfig(root, request.workingDirectory, request.configFile),
  };
  const configFile = from.file;
  const { config, place, problems } = readConfig(from.root, configFile, request.configFile !== undefined);
  const { overrides, problems: overrideProblems } = readOverrides(request.overrides);
  throwAll([...problems, ...overrideProblems]);
  const fromFile = {
    ...{ defaults: config.defaults ?? {}, services: config.services ?? {} },
    cacheDirectory: config.cache?.directory,
    baseline: config.baseline,
  };
  const merged = { ...config, ...overrides, cache: { ...config.cache, ...overrides.cache } };
  return {
    ...{ root, configFile, place },
    pathProblems: pathProblems(root, fromFile, place),
    configured: config.services ?? {},
    /** The settings under those of each service. */
    base: [
      { settings: config.defaults ?? {}, source: 'config' as const },
      { settings: settingsOf(overrides), source: 'input' as const },
    ],
    globs: merged.dockerfiles ?? defaultGlobs,
    requireLimit: merged['require-limit'] ?? false,
    totalLimit: totalRule(config, overrides),
    run: runOptions(root, merged),
  };
}

type RunOptions = Pick<
  Plan,
  | 'ifNoServices'
  | 'warnOnly'
  | 'requireBaseline'
  | 'baseline'
  | 'configFrom'
  | 'compare'
  | 'parallel'
  | 'builder'
  | 'compression'
  | 'cache'
>;

function runOptions(root: string, merged: Config): RunOptions {
  const { directory, 'max-size': maxBytes = defaultCacheBytes } = merged.cache ?? {};
  return {
    ifNoServices: merged['if-no-services-found'] ?? 'error',
    warnOnly: merged['warn-only'] ?? false,
    requireBaseline: merged['require-baseline'] ?? false,
    baseline: merged.baseline ?? null,
    configFrom: merged['config-from'] ?? 'head',
    compare: merged.compare ?? null,
    parallel: merged.parallel ?? availableParallelism(),
    builder: merged.builder ?? null,
    compression: merged.compression ?? null,
    cache: { directory: directory === undefined ? null : resolve(root, directory), maxBytes },
  };
}

function settingsOf(overrides: Overrides) {
  const { dockerfiles, total, builder, compression, parallel, compare, cache, ...rest } = overrides;
  const { 'require-limit': _, 'warn-only': __, 'if-no-services-found': ___, ...more } = rest;
  const { baseline, 'require-baseline': ____, 'config-from': _____, ...settings } = more;
  return settings;
}

function totalRule(config: Config, overrides: Overrides): SizeRule | null {
  const bytes = overrides.total?.limit ?? config.total?.limit;
  const metric = overrides.total?.metric ?? config.total?.metric ?? 'unpacked';
  const source = overrides.total?.limit === undefined ? 'config' : 'input';
  return bytes === undefined ? null : { bytes, metric, source };
}

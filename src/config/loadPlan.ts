import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Plan, SizeRule } from '../nouns/index.ts';
import { committedCache } from './committedCache.ts';
import { compareWith } from './compareWith.ts';
import { compressionProblems } from './compressionProblems.ts';
import { defaultGlobs, discover } from './discover.ts';
import { findRoot } from './findRoot.ts';
import { findServices } from './findServices.ts';
import { listLeftAlone } from './listLeftAlone.ts';
import { locateConfig } from './locateConfig.ts';
import { noServices } from './noServices.ts';
import { planServices } from './planServices.ts';
import { readConfig } from './readConfig.ts';
import { type OverrideRequest, readOverrides } from './readOverrides.ts';
import type { Config, Overrides } from './schema.ts';
import { selectImages, selectServices } from './selectServices.ts';
import { targetWarnings } from './targetWarnings.ts';
import { throwAll } from './throwAll.ts';

export interface PlanRequest {
  /** Absolute. The project's root is found from here. */
  readonly workingDirectory: string;
  /** A configuration file by name; absent for the default ones. */
  readonly configFile?: string | undefined;
  /** What inputs or flags say; each key beats the same key of the file. */
  readonly overrides?: OverrideRequest | undefined;
  /** Only these services, or images of them (`sutra-api@enterprise`). */
  readonly services?: readonly string[] | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const defaultCacheBytes = 500e6;

/**
 * Reads the configuration, finds the services and says what is to be built, where from and why. Builds nothing.
 * Throws a GateError with all problems of the configuration, or else with all of the services.
 */
export async function loadPlan(request: PlanRequest): Promise<Plan> {
  const root = findRoot(resolve(request.workingDirectory));
  const configFile = locateConfig(root, request.workingDirectory, request.configFile);
  const { config, place, problems } = readConfig(root, configFile);
  const { overrides, problems: overrideProblems } = readOverrides(request.overrides);
  throwAll([...problems, ...overrideProblems]);
  const run = { ...config, ...overrides, cache: { ...config.cache, ...overrides.cache } };
  const globs = run.dockerfiles ?? defaultGlobs;
  const found = await discover(root, globs);
  const all = findServices({ root, gated: found.gated, configured: config.services ?? {}, place });
  throwAll(all.problems);
  const services = selectServices(all.services, request.services ?? []);
  const none = all.services.length === 0 ? noServices(run['if-no-services-found'] ?? 'error', globs) : [];
  const compared = compareWith(root, services, run.compare ?? null);
  const base = [
    { settings: config.defaults ?? {}, source: 'config' as const },
    { settings: settingsOf(overrides), source: 'input' as const },
  ];
  const planned = planServices({ root, services, compared: compared.files, base, env: request.env, place });
  const images = selectImages(planned, request.services ?? [], run['require-limit'] ?? false);
  const totalLimit = totalRule(config, overrides);
  const cacheFolder = run.cache.directory === undefined ? null : resolve(root, run.cache.directory);
  throwAll([
    ...compressionProblems(run.compression ?? null, images, totalLimit),
    ...(await committedCache(root, cacheFolder)),
  ]);
  return {
    root,
    configFile,
    images,
    ...listLeftAlone(found, images, [
      ...found.warnings,
      ...none,
      ...compared.warnings,
      ...targetWarnings(images),
    ]),
    totalLimit,
    warnOnly: run['warn-only'] ?? false,
    compare: run.compare ?? null,
    parallel: run.parallel ?? availableParallelism(),
    builder: run.builder ?? null,
    compression: run.compression ?? null,
    cache: {
      directory: cacheFolder,
      maxBytes: run.cache['max-size'] ?? defaultCacheBytes,
    },
  };
}

function settingsOf(overrides: Overrides) {
  const { dockerfiles, total, builder, compression, parallel, compare, cache, ...rest } = overrides;
  const { 'require-limit': _, 'warn-only': __, 'if-no-services-found': ___, ...settings } = rest;
  return settings;
}

function totalRule(config: Config, overrides: Overrides): SizeRule | null {
  const bytes = overrides.total?.limit ?? config.total?.limit;
  const metric = overrides.total?.metric ?? config.total?.metric ?? 'unpacked';
  const source = overrides.total?.limit === undefined ? 'config' : 'input';
  return bytes === undefined ? null : { bytes, metric, source };
}

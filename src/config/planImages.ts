import { contextSources, type Dockerfile, imageRecipe, parseDockerfile } from '../dockerfile/index.ts';
import type { IncreaseRule, Place, PlannedImage, Role, RuleSource, SizeRule } from '../nouns/index.ts';
import { buildOptions, resolveArgs } from './buildOptions.ts';
import { chooseContext } from './chooseContext.ts';
import type { Service } from './findServices.ts';
import { type MergedSettings, mergeSettings, type SettingsLayer } from './mergeSettings.ts';
import { readTextFile } from './readTextFile.ts';
import { shippedLimit, shippedTarget } from './shippedDefaults.ts';

export interface ImageRequest {
  readonly root: string;
  readonly service: Service;
  /** Relative to the root: the service's own, or another flavour of it. */
  readonly dockerfile: string;
  readonly role: Role;
  /** What holds for all services. */
  readonly base: readonly SettingsLayer[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly place: (path: readonly PropertyKey[]) => Place | undefined;
}

/**
 * The images of one service: the service itself and each variant, for each platform. Of a compared flavour the
 * service itself alone. Throws a GateError for a Dockerfile that can't be read or has no context.
 */
export function planImages(request: ImageRequest): PlannedImage[] {
  const { service, role } = request;
  const { root, dockerfile: file } = request;
  const text = readTextFile({ root, file, what: 'the Dockerfile', code: 'dockerfile-unreadable' });
  const dockerfile = parseDockerfile(text, file);
  const variants = role === 'compared' ? [] : Object.entries(service.settings.variants ?? {});
  const versions: [string | null, SettingsLayer[]][] = [
    [null, []],
    ...variants.map(([name, own]): [string, SettingsLayer[]] => [
      name,
      [{ settings: own ?? {}, source: 'config' }],
    ]),
  ];
  return versions.flatMap(([variant, own]) => {
    const { dockerfile: _, variants: __, ...settings } = service.settings;
    const merged = mergeSettings([...request.base, { settings, source: 'config' }, ...own]);
    const platforms = merged.settings.platforms?.length ? merged.settings.platforms : [null];
    return platforms.map((platform) => planImage(request, dockerfile, { variant, platform }, merged));
  });
}

/** Less than this changes with the day of a build (time stamps in byte code, indexes of package managers). Bytes. */
const defaultNoiseFloorBytes = 10_000;

interface Version {
  readonly variant: string | null;
  readonly platform: string | null;
}

function planImage(
  request: ImageRequest,
  dockerfile: Dockerfile,
  { variant, platform }: Version,
  merged: MergedSettings,
): PlannedImage {
  const { root, service, role, env, place } = request;
  const id = imageId(service.name, variant, platform);
  // A compared flavour is another build, which must not overwrite the gated one's cache.
  const cacheId = role === 'compared' ? `${id}-compared` : id;
  const options = buildOptions(merged.settings, { service: service.name, id: cacheId });
  const build = adaptTarget(options, dockerfile, role);
  const inputs = {
    ...{ target: build.target, buildArgs: resolveArgs(build.buildArgs, env) },
    ...{ buildContexts: build.buildContexts, platform },
  };
  const recipe = imageRecipe(dockerfile, inputs);
  const context = chooseContext({
    ...{ root, dockerfile: request.dockerfile, sources: contextSources(dockerfile, inputs) },
    configured: merged.settings.context ?? null,
    place: place(['services', service.name, 'context']),
  });
  return {
    ...{ id, service: service.name, variant, platform, role, dockerfile: request.dockerfile, context, build },
    ...{ baseName: recipe.base, instructions: recipe.instructions },
    ...rulesOf(service.name, role, merged),
    noiseFloorBytes: merged.settings['noise-floor'] ?? defaultNoiseFloorBytes,
  };
}

/** A compared flavour is shown, and judged by nothing. */
function rulesOf(
  service: string,
  role: Role,
  merged: MergedSettings,
): Pick<PlannedImage, 'limit' | 'target' | 'maxIncrease'> {
  if (role === 'compared') return { limit: null, target: null, maxIncrease: null };
  return {
    limit: limitRule(service, merged),
    target: targetRule(service, merged),
    maxIncrease: increaseRule(merged),
  };
}

/** `sutra-api`, `sutra-api@enterprise`, `sutra-api@enterprise:linux/arm64`. */
function imageId(service: string, variant: string | null, platform: string | null): string {
  return `${service}${variant === null ? '' : `@${variant}`}${platform === null ? '' : `:${platform}`}`;
}

/** Another flavour of a Dockerfile need not have the gated one's stages; its last one is built then. */
function adaptTarget(
  build: PlannedImage['build'],
  { stages }: Dockerfile,
  role: Role,
): PlannedImage['build'] {
  const known = stages.some(({ name }) => name === build.target?.toLowerCase());
  return role === 'compared' && !known ? { ...build, target: null } : build;
}

function limitRule(service: string, merged: MergedSettings): SizeRule | null {
  return (
    rule(merged.settings.limit, merged.limitSource, merged) ??
    shipped(merged.settings.limit, shippedLimit(service))
  );
}

/** A shipped target above a limit of the user's own would only confuse. */
function targetRule(service: string, merged: MergedSettings): SizeRule | null {
  const own = rule(merged.settings.target, merged.targetSource, merged);
  if (own !== null) return own;
  const fallback = shipped(merged.settings.target, shippedTarget(service));
  const limit = limitRule(service, merged);
  const fits =
    limit === null || fallback === null || limit.metric !== fallback.metric || fallback.bytes <= limit.bytes;
  return fits ? fallback : null;
}

function increaseRule({ settings, increaseSource }: MergedSettings): IncreaseRule | null {
  const own = settings['max-increase'];
  if (own === undefined || own === null) return null;
  return { ...own, metric: settings.metric ?? 'unpacked', source: increaseSource };
}

function rule(
  bytes: number | null | undefined,
  source: RuleSource,
  { settings }: MergedSettings,
): SizeRule | null {
  return bytes === undefined || bytes === null
    ? null
    : { bytes, metric: settings.metric ?? 'unpacked', source };
}

/** Shipped sizes are unpacked ones. `none` in the configuration (null) switches them off. */
function shipped(own: number | null | undefined, bytes: number | null): SizeRule | null {
  return own === null || bytes === null ? null : { bytes, metric: 'unpacked', source: 'default' };
}

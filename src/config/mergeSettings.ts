import type { RuleSource } from '../nouns/index.ts';
import type { Settings } from './schema.ts';

/** Settings of one image, with where its rules come from. */
export interface MergedSettings {
  readonly settings: Settings;
  readonly limitSource: RuleSource;
  readonly targetSource: RuleSource;
  readonly increaseSource: RuleSource;
}

/** One source of settings; later ones in a list are more specific. */
export interface SettingsLayer {
  readonly settings: Settings;
  readonly source: RuleSource;
}

/**
 * Merges layers field by field, the most specific last. Of maps (build arguments, labels, secrets, contexts)
 * the entries are merged; everything else, lists included, is replaced.
 */
export function mergeSettings(layers: readonly SettingsLayer[]): MergedSettings {
  let settings: Settings = {};
  for (const layer of layers) settings = mergeTwo(settings, layer.settings);
  const sourceOf = (key: 'limit' | 'target' | 'max-increase') =>
    layers.findLast((layer) => layer.settings[key] !== undefined)?.source ?? 'default';
  return {
    settings,
    limitSource: sourceOf('limit'),
    targetSource: sourceOf('target'),
    increaseSource: sourceOf('max-increase'),
  };
}

function mergeTwo(base: Settings, over: Settings): Settings {
  const given = Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined));
  return {
    ...base,
    ...given,
    'build-args': mergeMaps(base['build-args'], over['build-args']),
    'build-contexts': mergeMaps(base['build-contexts'], over['build-contexts']),
    'secret-envs': mergeMaps(base['secret-envs'], over['secret-envs']),
    'secret-files': mergeMaps(base['secret-files'], over['secret-files']),
    labels: mergeMaps(base.labels, over.labels),
    secrets: mergeSecrets(base.secrets, over.secrets),
  };
}

function mergeMaps<T>(base: Record<string, T> | undefined, over: Record<string, T> | undefined) {
  return base === undefined && over === undefined ? undefined : { ...base, ...over };
}

function mergeSecrets(base: Settings['secrets'], over: Settings['secrets']): Settings['secrets'] {
  if (base === undefined || over === undefined) return over ?? base;
  return { envs: { ...base.envs, ...over.envs }, files: { ...base.files, ...over.files } };
}

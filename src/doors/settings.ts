import type { RequestOverrides } from '../gate/types.ts';

/** A setting of the configuration that inputs and flags can set too. */
interface Setting {
  /** Its name as an input, and (with exceptions) as a flag. */
  readonly name: string;
  /** Its key in the configuration, and the key below it. */
  readonly path: readonly [string, string?];
}

const at = (name: string, ...path: [string, string?] | []): Setting => ({
  name,
  path: path[0] === undefined ? [name] : [path[0], path[1]],
});

/** Everything that the configuration file can set for the whole run and that inputs and flags can set too. */
export const settings: readonly Setting[] = [
  at('dockerfiles'),
  at('context'),
  at('platforms'),
  at('limit'),
  at('target'),
  at('metric'),
  at('max-increase'),
  at('noise-floor'),
  at('baseline'),
  at('require-baseline'),
  at('config-from'),
  at('build-target'),
  at('build-args'),
  at('build-contexts'),
  at('secret-envs'),
  at('secret-files'),
  at('secrets'),
  at('ssh'),
  at('cache-from'),
  at('cache-to'),
  at('pull'),
  at('no-cache'),
  at('network'),
  at('labels'),
  at('timeout'),
  at('builder'),
  at('compression'),
  at('parallel'),
  at('compare'),
  at('require-limit'),
  at('warn-only'),
  at('if-no-services-found'),
  at('total-limit', 'total', 'limit'),
  at('total-metric', 'total', 'metric'),
  at('cache-directory', 'cache', 'directory'),
  at('cache-max-size', 'cache', 'max-size'),
];

/** One value that a user gave: by which setting, under which name they know it, and what. */
export interface Given {
  readonly setting: string;
  /** In words for an error message: `flag --parallel`. */
  readonly origin: string;
  readonly value: string | boolean | readonly string[];
}

/**
 * Makes overrides of what a user gave. Text that should be a boolean or a number is left to the configuration's
 * schema, whose error names where it stands and what was expected.
 */
export function toOverrides(given: readonly Given[]): RequestOverrides {
  const values: Record<string, unknown> = {};
  const origins = new Map<string, string>();
  for (const each of given) {
    const known = settings.find(({ name }) => name === each.setting);
    if (!known) throw new Error(`no such setting: ${each.setting}`);
    const [key, below] = known.path;
    values[key] = below === undefined ? each.value : { ...recordOf(values[key]), [below]: each.value };
    if (below !== undefined) origins.set(`${key}.${below}`, each.origin);
    if (!origins.has(key)) origins.set(key, each.origin);
  }
  return { values, origin: (key) => origins.get(key) ?? origins.get(key.split('.')[0] ?? '') ?? key };
}

function recordOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

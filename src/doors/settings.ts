import type { RequestOverrides } from './corridor.ts';

/** How a setting's value, which is text in both doors, becomes what the configuration's schema takes. */
type Kind = 'text' | 'boolean' | 'number';

interface Setting {
  /** Its name as an input, and (with exceptions) as a flag. */
  readonly name: string;
  /** Its key in the configuration, and the key below it. */
  readonly path: readonly [string, string?];
  readonly kind: Kind;
}

const text = (name: string, ...path: [string, string?] | []): Setting => setting(name, 'text', path);
const boolean = (name: string): Setting => setting(name, 'boolean', []);

/** Everything that the configuration file can set for the whole run and that inputs and flags can set too. */
export const settings: readonly Setting[] = [
  text('dockerfiles'),
  text('context'),
  text('platforms'),
  text('limit'),
  text('target'),
  text('metric'),
  text('build-target'),
  text('build-args'),
  text('build-contexts'),
  text('secret-envs'),
  text('secret-files'),
  text('secrets'),
  text('ssh'),
  text('cache-from'),
  text('cache-to'),
  boolean('pull'),
  boolean('no-cache'),
  text('network'),
  text('labels'),
  text('timeout'),
  text('total-limit', 'total', 'limit'),
  text('total-metric', 'total', 'metric'),
  text('builder'),
  setting('parallel', 'number', []),
  text('compare'),
  boolean('require-limit'),
  boolean('warn-only'),
  text('if-no-services-found'),
  text('cache-directory', 'cache', 'directory'),
  text('cache-max-size', 'cache', 'max-size'),
];

/** One value that a user gave: by which setting, under which name they know it, and what. */
export interface Given {
  readonly setting: string;
  /** In words for an error message: `flag --parallel`. */
  readonly origin: string;
  readonly value: string | boolean | readonly string[];
}

/**
 * Makes overrides of what a user gave. Text that should be a boolean (YAML 1.2's words) or a number and is not goes
 * through as it is, so that the schema's one error names where it stands and what was expected.
 */
export function toOverrides(given: readonly Given[]): RequestOverrides {
  const values: Record<string, unknown> = {};
  const origins = new Map<string, string>();
  for (const each of given) {
    const known = settings.find(({ name }) => name === each.setting);
    if (!known) throw new Error(`no such setting: ${each.setting}`);
    const [key, below] = known.path;
    const value = convert(known.kind, each.value);
    values[key] = below === undefined ? value : { ...recordOf(values[key]), [below]: value };
    origins.set(below === undefined ? key : `${key}.${below}`, each.origin);
    if (!origins.has(key)) origins.set(key, each.origin);
  }
  return { values, origin: (key) => origins.get(key) ?? origins.get(key.split('.')[0] ?? '') ?? key };
}

function convert(kind: Kind, value: Given['value']): unknown {
  if (typeof value !== 'string') return value;
  if (kind === 'boolean' && /^(true|True|TRUE)$/.test(value.trim())) return true;
  if (kind === 'boolean' && /^(false|False|FALSE)$/.test(value.trim())) return false;
  if (kind === 'number' && /^\s*\d+\s*$/.test(value)) return Number(value);
  return value;
}

function setting(name: string, kind: Kind, path: readonly [string, string?] | readonly []): Setting {
  return { name, kind, path: path[0] === undefined ? [name] : [path[0], path[1]] };
}

function recordOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

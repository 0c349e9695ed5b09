import { assignments } from './assignments.ts';
import { expandAt } from './expandAt.ts';
import type { BuildInputs, Dockerfile } from './types.ts';

/** Arguments that BuildKit sets by itself; their values are known only with the platform. */
const platformArgs = ['PLATFORM', 'OS', 'ARCH', 'VARIANT', 'OSVERSION'].flatMap((name) => [
  `TARGET${name}`,
  `BUILD${name}`,
]);

export interface GlobalScope {
  /** The values that FROM may use, and that a stage takes over by an `ARG NAME` without a default. */
  readonly values: ReadonlyMap<string, string>;
  /** Names that have a value which is not known here: `TARGETARCH` without a platform. */
  readonly unknown: ReadonlySet<string>;
}

/**
 * The ARGs before the first FROM with the build arguments that override them, and the platform's own.
 * Throws a GateError for a word that can't be expanded.
 */
export function globalScope(dockerfile: Dockerfile, { buildArgs = {}, platform }: BuildInputs): GlobalScope {
  const values = new Map<string, string>(platformValues(platform ?? null));
  const unknown = new Set(
    platformArgs.filter((name) => !values.has(name) && !Object.hasOwn(buildArgs, name)),
  );
  for (const name of platformArgs) setOwn(values, buildArgs, name);
  for (const statement of dockerfile.globalArgs) {
    for (const { name, value } of assignments(statement, dockerfile.escapeChar)) {
      if (setOwn(values, buildArgs, name) || value === null) continue;
      values.set(name, expandAt(value, dockerfile, statement.line, { lookup: (key) => values.get(key) }));
    }
  }
  return { values, unknown };
}

function setOwn(values: Map<string, string>, from: Readonly<Record<string, string>>, name: string): boolean {
  if (!Object.hasOwn(from, name)) return false;
  values.set(name, from[name] ?? '');
  return true;
}

function platformValues(platform: string | null): [string, string][] {
  if (platform === null) return [];
  const [os = '', arch = '', variant = ''] = platform.split('/');
  return [
    ['TARGETPLATFORM', platform],
    ['TARGETOS', os],
    ['TARGETARCH', arch],
    ['TARGETVARIANT', variant],
  ];
}

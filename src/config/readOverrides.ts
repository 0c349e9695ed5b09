import type { Problem } from '../nouns/index.ts';
import { explainIssues } from './explainIssues.ts';
import { type Overrides, overrideSchema } from './schema.ts';

/** What inputs or flags say: the file's keys of the run and of `defaults`, side by side. */
export interface OverrideRequest {
  readonly values: Readonly<Record<string, unknown>>;
  /** How the user knows a key, dots between its parts: "input `warn-only`", "flag --total-limit" for `total.limit`. */
  readonly origin: (key: string) => string;
}

export interface ReadOverrides {
  readonly overrides: Overrides;
  readonly problems: readonly Problem[];
}

const flags = new Set(['pull', 'no-cache', 'require-limit', 'require-baseline', 'warn-only']);

/**
 * Checks them by the file's schema. Inputs are strings, so `true`, `false` and whole numbers are read from
 * them where the key wants such; an empty string means that the input was not given.
 */
export function readOverrides(request: OverrideRequest | undefined): ReadOverrides {
  if (request === undefined) return { overrides: {}, problems: [] };
  const given = Object.entries(request.values).filter(([, value]) => value !== undefined && value !== '');
  const value = Object.fromEntries(given.map(([key, own]) => [key, coerce(key, own)]));
  const { success, data, error } = overrideSchema.safeParse(value);
  if (success) return { overrides: data, problems: [] };
  const name = (path: readonly PropertyKey[]) => request.origin(path.map(String).join('.'));
  return { overrides: {}, problems: explainIssues(error.issues, { value, place: () => undefined, name }) };
}

/** True where what inputs or flags say can be read: else no plan can be made, whosever configuration it is of. */
export function areSound(request: OverrideRequest): boolean {
  return readOverrides(request).problems.length === 0;
}

function coerce(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  // The forms that GitHub's own getBooleanInput takes.
  if (flags.has(key) && /^(true|True|TRUE)$/.test(text)) return true;
  if (flags.has(key) && /^(false|False|FALSE)$/.test(text)) return false;
  if (key === 'parallel' && /^\d+$/.test(text)) return Number(text);
  return value;
}

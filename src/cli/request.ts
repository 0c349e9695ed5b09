import { resolve } from 'node:path';
import type { GateRequest } from '../doors/corridor.ts';
import { type Given, toOverrides } from '../doors/settings.ts';
import { optionOf, settingFlags } from './options.ts';

/** What commander found: the values of flags by their camel-case names. */
export type FlagValues = Readonly<Record<string, unknown>>;

/** Makes the corridor's request of the flags. `cwd` is absolute. */
export function requestOf(flags: FlagValues, cwd: string): GateRequest {
  const services = flags.service;
  return {
    workingDirectory: resolve(cwd, textOf(flags.workingDirectory) ?? '.'),
    configFile: textOf(flags.config),
    overrides: toOverrides(given(flags)),
    services: Array.isArray(services) ? services.map(String) : undefined,
  };
}

function given(flags: FlagValues): readonly Given[] {
  return settingFlags.flatMap((flag): Given[] => {
    const option = optionOf(flag);
    const value = flags[option.attributeName()];
    const long = option.long ?? flag.flags;
    // commander holds a --no-x flag as x: true until it is given.
    if (value === undefined || (option.negate && value !== false)) return [];
    return [{ setting: flag.setting, origin: `flag ${long}`, value: flag.means ?? toValue(value) }];
  });
}

function toValue(value: unknown): Given['value'] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'boolean' ? value : String(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

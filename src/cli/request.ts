import { resolve } from 'node:path';
import { type Given, toOverrides } from '../doors/settings.ts';
import type { BaseRequest, GateRequest } from '../gate/types.ts';
import { GateError, type Problem } from '../nouns/index.ts';
import { optionOf } from './options.ts';
import { settingFlags } from './settingFlags.ts';

/** What commander found: the values of flags by their camel-case names. */
export type FlagValues = Readonly<Record<string, unknown>>;

/** Makes the corridor's request of the flags. `cwd` is absolute. */
export function requestOf(flags: FlagValues, cwd: string): GateRequest {
  const services = flags.service;
  for (const own of ['service', 'config', 'output', 'html', 'workingDirectory', 'base'])
    refuseEmpty(flags[own], flagName(own));
  return {
    workingDirectory: resolve(cwd, textOf(flags.workingDirectory) ?? '.'),
    configFile: textOf(flags.config),
    overrides: toOverrides(given(flags)),
    services: Array.isArray(services) ? services.map(String) : undefined,
    base: baseOf(flags),
  };
}

/** `--base REF`: what git calls `REF...HEAD`. A terminal never fetches: whoever sits there knows what to fetch. */
function baseOf(flags: FlagValues): BaseRequest | undefined {
  const ref = textOf(flags.base);
  if (ref !== undefined) return { ref, choose: 'merge-base', name: ref, fetchEnv: null, askMergeBase: null };
  const given = Array.isArray(flags.baseline) ? flags.baseline.map(String) : [];
  const sources = given.flatMap((text) => text.split(/[\n,]/)).map((text) => text.trim());
  const hasReport = sources.some((source) => source.startsWith('report:'));
  // Without a base these would mean nothing, and somebody relies on them.
  if (sources.some((source) => /\brebuild\s*$/.test(source)))
    throw new GateError(needsBase('--baseline rebuild'));
  if (flags.configFrom === 'base') throw new GateError(needsBase('--config-from base'));
  if (flags.requireBaseline === true && !hasReport) throw new GateError(needsBase('--require-baseline'));
  return undefined;
}

const needsBase = (flag: string): Problem => ({
  code: 'flag-missing',
  message: `flag ${flag} needs a commit to compare with`,
  expected: '--base REF beside it',
  fix: 'add --base origin/main, or the branch that this one is to be merged into',
});

function given(flags: FlagValues): readonly Given[] {
  return settingFlags.flatMap((flag): Given[] => {
    const option = optionOf(flag);
    const value = flags[option.attributeName()];
    const long = option.long ?? flag.flags;
    // commander holds a --no-x flag as x: true until it is given.
    if (value === undefined || (option.negate && value !== false)) return [];
    refuseEmpty(value, long);
    return [{ setting: flag.setting, origin: `flag ${long}`, value: flag.means ?? toValue(value) }];
  });
}

function flagName(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** `--limit "$LIMIT"` with an unset variable must not pass for no limit at all. */
function refuseEmpty(value: unknown, flag: string): void {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!values.some((each) => typeof each === 'string' && each.trim() === '')) return;
  throw new GateError({
    code: 'flag-empty',
    message: `flag ${flag} is empty`,
    expected: 'a value',
    fix: 'give it one, or leave the flag out; is a variable of the shell unset?',
  });
}

function toValue(value: unknown): Given['value'] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'boolean' ? value : String(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

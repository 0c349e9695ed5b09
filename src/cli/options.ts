import { Option } from 'commander';
import type { SettingFlag } from './settingFlags.ts';

/** The commander option of a setting's flag. */
export function optionOf(flag: SettingFlag): Option {
  const option = new Option(flag.flags, flag.help).helpGroup(flag.group);
  if (flag.choices) option.choices(flag.choices);
  if (flag.repeatable) {
    option.argParser<string[]>((value, before) => [...(Array.isArray(before) ? before : []), value]);
  }
  return option;
}

/** Collects the values of a flag that may be given several times. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

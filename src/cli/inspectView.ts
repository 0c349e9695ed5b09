import { GateError } from '../nouns/index.ts';
import type { InspectOptions, InspectView } from '../report/index.ts';
import type { FlagValues } from './request.ts';

const views = ['layers', 'packages', 'files', 'why', 'waste'] as const;

/** The one view that the flags of `inspect` ask for. Throws GateError for several at once, and what does not go together. */
export function viewOf(flags: FlagValues): InspectView {
  const [first, second] = views.filter((view) => flags[view] !== undefined);
  if (second !== undefined)
    throw usage(
      'inspect-two-views',
      `--${first} and --${second} are two views`,
      'one view at a time',
      'run inspect once for each: what it has read it knows',
    );
  if (flags.path !== undefined && first !== 'files')
    throw usage('flag-missing', '--path says where --files looks', '--files beside it', 'add --files');
  switch (first) {
    case 'files':
      return { kind: 'files', path: flags.path === undefined ? null : notEmpty(flags.path, '--path') };
    case 'why':
      return { kind: 'why', name: notEmpty(flags.why, '--why') };
    default:
      return { kind: first ?? 'summary' };
  }
}

/** How many rows the flags ask for. Throws GateError where that is no whole number above 0. */
export function inspectOptionsOf(flags: FlagValues): InspectOptions {
  if (flags.top === undefined) return { top: null };
  const top = /^\d{1,9}$/.test(String(flags.top)) ? Number(flags.top) : 0;
  if (top > 0) return { top };
  throw usage(
    'flag-invalid',
    `--top is ${JSON.stringify(flags.top)}`,
    'a whole number, 1 or more',
    'write --top 20, for example',
  );
}

function notEmpty(value: unknown, flag: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw usage(
    'flag-empty',
    `flag ${flag} is empty`,
    'a value',
    'give it one, or leave the flag out; is a variable of the shell unset?',
  );
}

function usage(code: string, message: string, expected: string, fix: string): GateError {
  return new GateError({ code, message, expected, fix });
}

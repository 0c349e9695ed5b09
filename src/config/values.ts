import { z } from 'zod';
import { parseBytes, sizeSyntax } from '../nouns/index.ts';
import { complain } from './complain.ts';
import { durationSyntax, parseDuration } from './duration.ts';

/*
 * The kinds of value that the configuration has. The message of each error says what was expected; where it
 * stands and what was found is added by `explainIssues`.
 */

const text = (expected: string) => z.string({ error: expected }).min(1, { error: expected });

const sizePattern = '^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(B|[kK]B|[MGT]B|[KMGT]iB)\\s*$';

/** A size in bytes, written with a unit. */
export const size = z
  .string({ error: sizeSyntax })
  .transform((value, context) => parseBytes(value) ?? refuse(context, sizeSyntax))
  .meta({ pattern: sizePattern, samples: ['200MB', '1.5GiB'] });

const ruleSyntax = `${sizeSyntax}, or none`;

/** A size, or `none` to have no rule where a default has one; null then. */
export const sizeOrNone = z
  .string({ error: ruleSyntax })
  .transform((value, context) =>
    value === 'none' ? null : (parseBytes(value) ?? refuse(context, ruleSyntax)),
  )
  .meta({ pattern: `${sizePattern}|^none$`, samples: ['200MB', 'none'] });

/** A time span in milliseconds. */
export const duration = z
  .string({ error: durationSyntax })
  .transform((value, context) => parseDuration(value) ?? refuse(context, durationSyntax))
  .meta({ samples: ['30m', '1h30m'] });

/** Which size a rule judges. */
export const metric = z.enum(['unpacked', 'compressed'], { error: 'unpacked or compressed' });

export const flag = z.boolean({ error: 'true or false' });
export const word = text('a string that is not empty');

const listSyntax = 'a string or a list of strings';
const listInput = z.union([z.string(), z.array(text('a string'))], { error: listSyntax });

/** One string, several on lines of their own, or a list. */
export const list = listInput.transform((value) => toLines(value));

/** The same, and commas part entries too, as in build-push-action. */
export const commaList = listInput.transform((value) => toLines(value).flatMap((line) => splitCommas(line)));

const pairsSyntax = 'a map, or a list of NAME=value';
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()], { error: 'a string' });
const pairsInput = z.union([z.record(z.string(), scalar), z.array(text('NAME=value')), z.string()], {
  error: pairsSyntax,
});

/** Names and values; null is a name without a value, which is taken from the environment. */
export const pairs = pairsInput.transform((value) => toPairs(value));

/** Names and values, where each name needs a value. */
export const fullPairs = pairsInput.transform((value, context): Record<string, string> => {
  const read = toPairs(value);
  const entries = Object.entries(read).flatMap(([name, own]): [string, string][] =>
    own ? [[name, own]] : [],
  );
  if (entries.length < Object.keys(read).length)
    // Its text may be a secret in the wrong place.
    return complain(context, {
      found: 'has an entry without a value',
      expected: `${pairsSyntax}, each with a value`,
    });
  return Object.fromEntries(entries);
});

/** Labels: a name without a value has the empty one, as docker has it. */
export const labels = pairs.transform((value) =>
  Object.fromEntries(Object.entries(value).map(([name, own]): [string, string] => [name, own ?? ''])),
);

function refuse(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

function toLines(value: string | readonly string[]): string[] {
  const lines = typeof value === 'string' ? value.split('\n') : value;
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function splitCommas(line: string): string[] {
  return line
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

type PairsInput = z.infer<typeof pairsInput>;

function toPairs(value: PairsInput): Record<string, string | null> {
  if (typeof value === 'string' || Array.isArray(value)) {
    return Object.fromEntries(toLines(value).map((line) => splitPair(line)));
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, own]) => [name, own === null ? null : String(own)]),
  );
}

function splitPair(line: string): [string, string | null] {
  const at = line.indexOf('=');
  return at === -1 ? [line, null] : [line.slice(0, at).trim(), line.slice(at + 1)];
}

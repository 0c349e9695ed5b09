import { z } from 'zod';
import { type BaselineSourceName, parseBytes, sizeSyntax } from '../nouns/index.ts';
import { complain } from './complain.ts';
import { show } from './show.ts';

/* The values of the keys that concern the comparison with a baseline. */

const increaseSyntax = `a percentage such as 5%, ${sizeSyntax}, both in a list, or none`;
const texts = z.union([z.string(), z.array(z.string({ error: increaseSyntax }))], { error: increaseSyntax });

/** The most that an image may grow: percent, bytes, or both, of which neither may be exceeded. Null for `none`. */
export const increase = texts
  .transform((value, context) => {
    const parts = entries(value, /[\n,]/);
    if (parts.length === 1 && parts[0] === 'none') return null;
    const percents = parts.filter((part) => percentOf(part) !== null);
    const sizes = parts.filter((part) => parseBytes(part) !== null);
    const wrong = parts.find((part) => !percents.includes(part) && !sizes.includes(part));
    if (wrong !== undefined || parts.length === 0)
      return complain(context, {
        ...{ found: wrongEntry(wrong, parts), expected: increaseSyntax },
        fix: increaseFix(wrong ?? ''),
      });
    const two = [
      ['percentages', percents],
      ['sizes', sizes],
    ] as const;
    for (const [what, found] of two)
      if (found.length > 1)
        return complain(context, {
          found: `has ${found.length === 2 ? 'two' : found.length} ${what}: ${found.map(show).join(' and ')}`,
          expected: `${increaseSyntax}, with one percentage and one size at most`,
          fix: 'keep the smaller one: neither may be exceeded',
        });
    return { percent: percentOf(percents[0] ?? ''), bytes: parseBytes(sizes[0] ?? '') };
  })
  .meta({ samples: ['5%', '10MB', ['5%', '10MB'], 'none'] });

/** A number alone: percent is meant more often than not. */
export function increaseFix(text: string): string | undefined {
  if (text === 'none') return 'write none by itself, or take it away';
  return /^\d+(\.\d+)?$/.test(text) ? `did you mean ${text}%? A size has a unit: ${text}MB` : undefined;
}

const sourceSyntax = 'rebuild, none, report:FILE or artifact:NAME';
const sourceTexts = z.union([z.string(), z.array(z.string({ error: sourceSyntax }))], {
  error: sourceSyntax,
});

/** A comma may be part of a file's name. */
const sourceBreak = /\n|,(?=\s*(?:rebuild|none|report:|artifact:))/;

/** Where the baseline comes from; of several the first that has one is taken. */
export const baselineSources = sourceTexts
  .transform((value, context): readonly BaselineSourceName[] => {
    const parts = entries(value, sourceBreak);
    const sources = parts.flatMap((part) => sourceOf(part) ?? []);
    const wrong = parts.find((part) => sourceOf(part) === null);
    if (wrong === undefined && parts.length > 0) return sources;
    return complain(context, { found: wrongEntry(wrong, parts), expected: sourceSyntax });
  })
  .meta({ samples: ['rebuild', 'report:size-gate.json', ['artifact:size-gate-report', 'rebuild'], 'none'] });

/** All doors alike: a flag given several times and an entry of a YAML list may hold several, too. */
function entries(value: string | readonly string[], between: RegExp): readonly string[] {
  return [value]
    .flat()
    .flatMap((text) => text.split(between))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function wrongEntry(wrong: string | undefined, parts: readonly string[]): string {
  if (wrong === undefined) return 'is empty';
  return parts.length === 1 ? `is ${show(wrong)}` : `has the entry ${show(wrong)}`;
}

function percentOf(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?|\.\d+)\s*%$/.exec(text);
  return match === null ? null : Number(match[1]);
}

function sourceOf(text: string): BaselineSourceName | null {
  if (text === 'rebuild' || text === 'none') return { kind: text };
  const match = /^(report|artifact):(.+)$/.exec(text);
  const name = match?.[2]?.trim();
  if (name === undefined || name === '') return null;
  return match?.[1] === 'report' ? { kind: 'report', file: name } : { kind: 'artifact', name };
}

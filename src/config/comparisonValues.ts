import { z } from 'zod';
import { type BaselineSourceName, parseBytes, sizeSyntax } from '../nouns/index.ts';

/* The values of the keys that concern the comparison with a baseline. */

const increaseSyntax = `a percentage such as 5%, ${sizeSyntax}, both in a list, or none`;
const texts = z.union([z.string(), z.array(z.string({ error: increaseSyntax }))], { error: increaseSyntax });

/** The most that an image may grow: percent, bytes, or both, of which neither may be exceeded. Null for `none`. */
export const increase = texts
  .transform((value, context) => {
    const parts = entries(value);
    if (parts.length === 1 && parts[0] === 'none') return null;
    const percents = parts.flatMap((part) => percentOf(part) ?? []);
    const sizes = parts.flatMap((part) => parseBytes(part) ?? []);
    const understood = percents.length + sizes.length === parts.length;
    if (!understood || parts.length === 0 || percents.length > 1 || sizes.length > 1) {
      context.addIssue({ code: 'custom', message: increaseSyntax });
      return z.NEVER;
    }
    return { percent: percents[0] ?? null, bytes: sizes[0] ?? null };
  })
  .meta({ samples: ['5%', '10MB', ['5%', '10MB'], 'none'] });

const sourceSyntax = 'rebuild, none, report:FILE or artifact:NAME';
const sourceTexts = z.union([z.string(), z.array(z.string({ error: sourceSyntax }))], {
  error: sourceSyntax,
});

/** Where the baseline comes from; of several the first that has one is taken. */
export const baselineSources = sourceTexts
  .transform((value, context): readonly BaselineSourceName[] => {
    const parts = entries(value);
    const sources = parts.flatMap((part) => sourceOf(part) ?? []);
    if (sources.length < parts.length || parts.length === 0) {
      context.addIssue({ code: 'custom', message: sourceSyntax });
      return z.NEVER;
    }
    return sources;
  })
  .meta({ samples: ['rebuild', 'report:size-gate.json', ['artifact:size-gate-report', 'rebuild'], 'none'] });

function entries(value: string | readonly string[]): readonly string[] {
  const lines = typeof value === 'string' ? value.split(/[\n,]/) : value;
  return lines.map((line) => line.trim()).filter((line) => line !== '');
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

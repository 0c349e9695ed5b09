import { formatBytes } from '../../nouns/index.ts';
import type { ReportImage, ReportRule } from '../schema.ts';
import { growthText } from './growth.ts';
import { formatExact } from './sizes.ts';

/** The `limit` verdict of an image, if it has one. */
export function limitOf(image: ReportImage): ReportRule | null {
  return image.rules.find((rule) => rule.rule === 'limit') ?? null;
}

/** The `max-increase` verdict of an image, if it has one. */
export function increaseOf(image: ReportImage): ReportRule | null {
  return image.rules.find((rule) => rule.rule === 'max-increase') ?? null;
}

type Judged = Exclude<ReportRule, { readonly kind: 'error' }>;

/**
 * What a failing image did, with all that counts, as the rest of a sentence that begins with its name:
 * `is 12.3MB over its limit of 200MB and grew by 45.1MB (+27%)`.
 */
export function breachText(image: ReportImage): string {
  const limit = broken(limitOf(image));
  const increase = broken(increaseOf(image));
  const parts = [
    ...(limit ? [limitText(limit)] : []),
    ...(increase ? [increaseText(image, increase)] : grewText(image)),
  ];
  return parts.length > 0 ? parts.join(' and ') : 'breaks a rule';
}

/**
 * How several failing images are told together: the verb for all of them, and what to say of each.
 * Their limits, their growth, or both.
 */
export function breachWords(failed: readonly ReportImage[]): {
  readonly verb: string;
  readonly excess: (image: ReportImage) => string;
} {
  const limits = failed.filter((image) => broken(limitOf(image)) !== null).length;
  if (limits === failed.length) return { verb: 'break their limits', excess: (image) => limitExcess(image) };
  if (limits === 0) return { verb: 'grew more than they may', excess: (image) => increaseExcess(image) };
  const excess = (image: ReportImage) =>
    broken(limitOf(image)) ? limitExcess(image) : `grew ${increaseExcess(image)} too much`;
  return { verb: 'break their rules', excess };
}

function broken(rule: ReportRule | null): Judged | null {
  return rule?.kind === 'fail' ? rule : null;
}

function limitText(rule: Judged): string {
  const bound = `its limit of ${formatExact(rule.ruleBytes)}${rule.metric === 'compressed' ? ' compressed' : ''}`;
  if (rule.roomBytes === 0) return `is exactly at ${bound} (which fails)`;
  return `is ${formatBytes(-rule.roomBytes)} over ${bound}`;
}

function increaseText(image: ReportImage, rule: Judged): string {
  const excess = `${formatBytes(-rule.roomBytes)} more than it may`;
  const { change } = image;
  const delta = rule.metric === 'compressed' ? change?.compressed : change?.unpacked;
  const metric = rule.metric === 'compressed' ? ' compressed' : '';
  // Where the base image moved too, its growth is not judged: the number is this change's own.
  if (!delta || delta.deltaBytes !== rule.measuredBytes)
    return `grew by ${formatBytes(rule.measuredBytes)}${metric} of its own, ${excess}`;
  return `grew by ${growthText(delta)}${metric}, ${excess}`;
}

function grewText({ change }: ReportImage): readonly string[] {
  return change?.status === 'grown' ? [`grew by ${growthText(change.unpacked)}`] : [];
}

function limitExcess(image: ReportImage): string {
  const rule = broken(limitOf(image));
  if (rule === null) return '';
  return rule.roomBytes === 0 ? '(exactly at it)' : `by ${formatBytes(-rule.roomBytes)}`;
}

function increaseExcess(image: ReportImage): string {
  const rule = broken(increaseOf(image));
  return rule === null ? '' : formatBytes(-rule.roomBytes);
}

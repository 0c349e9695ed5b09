import type { Report, ReportImage, ReportRule } from '../schema.ts';
import { limitOf } from './headline.ts';
import { roomText, targetText } from './room.ts';
import { formatExact, formatNear } from './sizes.ts';

/** What all renderings say of one image in their main table; plain words of ours only, nothing hostile. */
export interface Cells {
  readonly size: string;
  readonly limit: string;
  readonly target: string;
}

/** Words an image's size, limit (with the room left or the excess) and target. */
export function cellsOf(image: ReportImage): Cells {
  const target = image.rules.find((rule) => rule.rule === 'target') ?? null;
  return {
    size: sizeText(image),
    limit: limitText(image, limitOf(image)),
    target: targetCell(image, target),
  };
}

function sizeText({ profile, limit, target }: ReportImage): string {
  if (!profile) return 'unmeasured';
  const bounds = [limit, target].flatMap((rule) => (rule?.metric === 'unpacked' ? [rule.bytes] : []));
  return formatNear(profile.unpackedBytes, bounds);
}

function limitText({ limit }: ReportImage, verdict: ReportRule | null): string {
  if (!limit) return 'no limit';
  const bound = formatExact(limit.bytes);
  if (!verdict || verdict.kind === 'error') return `${bound}${suffix(limit.metric)}`;
  return `${weighed(verdict, bound)}, ${roomText(verdict.roomBytes)}`;
}

function targetCell({ target, profile }: ReportImage, verdict: ReportRule | null): string {
  if (!target) return '';
  const bound = formatExact(target.bytes);
  if (!verdict || verdict.kind === 'error')
    return `${bound}${suffix(target.metric)}${profile ? ', size unknown' : ''}`;
  return `${weighed(verdict, bound)}, ${targetText(verdict.roomBytes)}`;
}

/** The size column is unpacked, so a rule on the compressed size names what it measured. */
function weighed(verdict: ReportRule, bound: string): string {
  if (verdict.metric === 'unpacked' || verdict.measuredBytes === null) return bound;
  return `${formatNear(verdict.measuredBytes, [verdict.ruleBytes])} of ${bound} compressed`;
}

function suffix(metric: ReportRule['metric']): string {
  return metric === 'compressed' ? ' compressed' : '';
}

/** The sum over all images in words, with its limit where one is set. */
export function totalText({ total }: { readonly total: Report['total'] }): string {
  const { verdict } = total;
  const bounds = verdict?.metric === 'unpacked' ? [verdict.ruleBytes] : [];
  const sum = formatNear(total.unpackedBytes, bounds);
  const part = total.complete ? '' : ` (partial: ${total.unmeasured.length} not measured)`;
  if (!verdict) return `${sum}${part}`;
  const bound = formatExact(verdict.ruleBytes);
  if (verdict.kind === 'error') return `${sum}${part}, limit ${bound}${suffix(verdict.metric)}: not judged`;
  return `${sum}${part}, limit ${weighed(verdict, bound)}, ${roomText(verdict.roomBytes)}`;
}

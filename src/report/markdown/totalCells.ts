import type { Report } from '../schema.ts';
import { roomText } from '../text/room.ts';
import { formatExact, formatNear } from '../text/sizes.ts';

/** The sum over all images and its limit with the room left, in words of ours; the limit is empty where none is set. */
export function totalCells({ total }: Pick<Report, 'total'>): {
  readonly size: string;
  readonly limit: string;
} {
  const { verdict } = total;
  const size = formatNear(total.unpackedBytes, verdict?.metric === 'unpacked' ? [verdict.ruleBytes] : []);
  if (!verdict) return { size, limit: '' };
  const packed = verdict.metric === 'compressed' ? ' compressed' : '';
  const bound = formatExact(verdict.ruleBytes);
  if (verdict.kind === 'error') return { size, limit: `${bound}${packed}, not judged` };
  const measured = packed === '' ? '' : `${formatNear(verdict.measuredBytes, [verdict.ruleBytes])} of `;
  return { size, limit: `${measured}${bound}${packed}, ${roomText(verdict.roomBytes)}` };
}

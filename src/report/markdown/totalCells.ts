import type { Report } from '../schema.ts';
import { roomText } from '../text/room.ts';
import { formatExact, formatNear } from '../text/sizes.ts';

/** The sum over all images in words of ours: `1.3GB`, `of 2GB`, `699.0MB left`; the last two empty without a limit. */
interface TotalCells {
  readonly size: string;
  readonly limit: string;
  readonly room: string;
}

/** Words the sum over all images, its limit, and the room left. */
export function totalCells({ total }: Pick<Report, 'total'>): TotalCells {
  const { verdict } = total;
  const size = formatNear(total.unpackedBytes, verdict?.metric === 'unpacked' ? [verdict.ruleBytes] : []);
  if (!verdict) return { size, limit: '', room: '' };
  const packed = verdict.metric === 'compressed' ? ' compressed' : '';
  const bound = `of ${formatExact(verdict.ruleBytes)}${packed}`;
  if (verdict.kind === 'error') return { size, limit: bound, room: 'not judged' };
  const measured = packed === '' ? '' : `; ${formatNear(verdict.measuredBytes, [verdict.ruleBytes])} `;
  return { size, limit: `${measured}${bound}`, room: roomText(verdict.roomBytes) };
}

import { formatBytes, type SizeDelta } from '../../nouns/index.ts';
import type { ReportChange } from '../schema.ts';
import { percentText } from './room.ts';

/** A difference in bytes with its sign: `+12.3MB`, `-512B`, `±0`. */
export function deltaText(bytes: number): string {
  if (bytes === 0) return '±0';
  return `${bytes > 0 ? '+' : ''}${formatBytes(bytes)}`;
}

/** A difference with its share of the size before: `+12.3MB (+8.9%)`. No share where there was nothing before. */
export function shareText({ beforeBytes, deltaBytes }: SizeDelta): string {
  if (deltaBytes === null) return 'unknown';
  if (deltaBytes === 0 || beforeBytes === null || beforeBytes === 0) return deltaText(deltaBytes);
  const percent = percentText(deltaBytes, beforeBytes);
  return `${deltaText(deltaBytes)} (${deltaBytes > 0 ? '+' : ''}${percent})`;
}

/** What became of an image's size since the baseline, in words of ours only. */
export function changeText(change: ReportChange): string {
  switch (change.status) {
    case 'new':
      return 'new';
    case 'removed':
      return change.unpacked.beforeBytes === null
        ? 'removed'
        : `removed (${deltaText(-change.unpacked.beforeBytes)})`;
    case 'unknown':
      return 'unknown';
    case 'grown':
    case 'shrunk':
    case 'same':
      return shareText(change.unpacked);
    default:
      return change.status satisfies never;
  }
}

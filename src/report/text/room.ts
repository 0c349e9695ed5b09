import { formatBytes } from '../../nouns/index.ts';

/** Room below a limit, in words: `59.9MB left`, `503.2MB over`, or `at the limit`, which fails (limits are strict). */
export function roomText(roomBytes: number): string {
  if (roomBytes === 0) return 'at the limit';
  return roomBytes > 0 ? `${formatBytes(roomBytes)} left` : `${formatBytes(-roomBytes)} over`;
}

/** How a target was kept, in words: `met` or `553.2MB over`. */
export function targetText(roomBytes: number): string {
  return roomBytes >= 0 ? 'met' : `${formatBytes(-roomBytes)} over`;
}

/** A share in percent that never claims a whole or a nothing that it is not: `78.7%`, `<0.1%`, `>99.9%`. */
export function percentText(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0%';
  const share = (Math.abs(part) / whole) * 100;
  const sign = part < 0 ? '-' : '';
  if (share < 0.1) return `${sign}<0.1%`;
  if (share > 99.9 && share < 100) return `${sign}>99.9%`;
  return `${sign}${Number(share.toFixed(1))}%`;
}

/** A time for people: `0.4s`, `12.3s`, `2m 5s`. */
export function timeText(ms: number): string {
  if (ms < 60_000) return `${(Math.floor(ms / 100) / 10).toFixed(1)}s`;
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}m ${seconds % 60}s`;
}

const factors: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1e3,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
};

/** How a size may be written, for error messages. */
export const sizeSyntax =
  'a number with a unit: B, kB, MB, GB (powers of 1000) or KiB, MiB, GiB (powers of 1024), such as 200MB';

/**
 * Reads a size such as `200MB`, `1.5 GiB` or `0B` into whole bytes (rounded to the nearest).
 * MB is 10^6 and MiB 2^20, as docker prints them. Returns null for anything else: no unit, an unknown unit,
 * a negative number, or a number of bytes that a double can't hold exactly.
 */
export function parseBytes(text: string): number | null {
  const match = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*([A-Za-z]+)\s*$/.exec(text);
  const factor = match?.[2] === undefined ? undefined : factors[match[2]];
  if (!match?.[1] || factor === undefined || !Object.hasOwn(factors, match[2] ?? '')) return null;
  const bytes = Math.round(Number(match[1]) * factor);
  return Number.isSafeInteger(bytes) ? bytes : null;
}

/** Writes bytes as docker does, in powers of 1000 with one decimal from kB on: `512B`, `75.1MB`, `1.1GB`. */
export function formatBytes(bytes: number): string {
  const size = Math.abs(bytes);
  const sign = bytes < 0 ? '-' : '';
  const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const;
  let unit = 0;
  let value = size;
  // Compared after rounding, so that 999,960 B is 1.0MB and never 1000.0kB.
  while (unit < units.length - 1 && Number(value.toFixed(unit === 0 ? 0 : 1)) >= 1000) {
    value /= 1000;
    unit += 1;
  }
  return `${sign}${unit === 0 ? value : value.toFixed(1)}${units[unit]}`;
}

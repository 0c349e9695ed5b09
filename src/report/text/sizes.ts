import { formatBytes } from '../../nouns/index.ts';

/** Exact to the byte; it lives with the units, for rooms that render nothing. */
export { formatExact } from '../../nouns/index.ts';

const units = [
  { name: 'TB', bytes: 1e12 },
  { name: 'GB', bytes: 1e9 },
  { name: 'MB', bytes: 1e6 },
  { name: 'kB', bytes: 1e3 },
] as const;

/**
 * Writes a measured size with one decimal, and with more where one would contradict the verdict: 199,999,999 bytes
 * beside a limit of 200MB is `199.999999MB`, never `200.0MB`.
 * @param bounds the sizes (bytes) that it is shown next to
 */
export function formatNear(bytes: number, bounds: readonly number[]): string {
  const unit = unitOf(bytes);
  const plain = formatBytes(bytes);
  if (unit === null) return plain;
  for (let digits = 1; digits <= 12; digits += 1) {
    const text = decimal(bytes, unit.bytes, digits);
    const shown = Number(text) * unit.bytes;
    const agrees = bounds.every((bound) => Math.sign(Math.round(shown) - bound) === Math.sign(bytes - bound));
    if (agrees) return digits === 1 ? plain : `${text}${unit.name}`;
  }
  return `${bytes}B`;
}

function unitOf(bytes: number): (typeof units)[number] | null {
  return units.find((unit) => Math.abs(bytes) >= unit.bytes) ?? null;
}

/** Exact for all safe integers: the whole part and the rest are divided apart. */
function decimal(bytes: number, unit: number, digits: number): string {
  const most = Math.round(Math.log10(unit));
  const whole = Math.floor(bytes / unit);
  const rest = String(bytes % unit).padStart(most, '0');
  if (digits >= most) return `${whole}.${rest}`;
  return (bytes / unit).toFixed(digits);
}

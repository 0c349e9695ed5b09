const units = [
  { name: 'TB', digits: 12 },
  { name: 'GB', digits: 9 },
  { name: 'MB', digits: 6 },
  { name: 'kB', digits: 3 },
] as const;

/** Writes a limit or target as a person would: exact to the byte, without needless zeros: `200MB`, `209.7152MB`. */
export function formatExact(bytes: number): string {
  const unit = units.find(({ digits }) => Math.abs(bytes) >= 10 ** digits);
  if (!unit) return `${bytes}B`;
  const size = Math.abs(bytes);
  // The whole part and the rest are divided apart: exact for all safe integers.
  const whole = Math.floor(size / 10 ** unit.digits);
  const rest = String(size % 10 ** unit.digits)
    .padStart(unit.digits, '0')
    .replace(/0+$/, '');
  return `${bytes < 0 ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}${unit.name}`;
}

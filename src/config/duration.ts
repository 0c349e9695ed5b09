/** How a time span may be written, for error messages. */
export const durationSyntax = 'a time span with units, such as 45m, 90s or 1h30m';

/** Reads `45m`, `90s`, `1h30m` into milliseconds. Null for anything else, and for no time at all. */
export function parseDuration(text: string): number | null {
  const match = /^\s*(?:(\d+)\s*h)?\s*(?:(\d+)\s*m)?\s*(?:(\d+)\s*s)?\s*$/.exec(text);
  const [hours, minutes, seconds] = [1, 2, 3].map((group) => Number(match?.[group] ?? 0));
  const ms = (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000;
  // Node's timers hold no more than this; a longer one would fire at once.
  return ms > 0 && ms < 2 ** 31 ? ms : null;
}

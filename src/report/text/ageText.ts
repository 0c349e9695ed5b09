const steps = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
] as const;

/** An age for people, in the largest whole unit: `3 days old`, `1 hour old`, `less than a minute old`. */
export function ageText(ms: number): string {
  const step = steps.find((each) => ms >= each.ms);
  if (!step) return 'less than a minute old';
  const count = Math.floor(ms / step.ms);
  return `${count} ${step.unit}${count === 1 ? '' : 's'} old`;
}

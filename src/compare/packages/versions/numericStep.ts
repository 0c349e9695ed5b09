import { compareDigits } from './digits.ts';

/** How far a version moved: which of its numbers is the first that differs. */
export type VersionStep = 'major' | 'minor' | 'patch' | 'other';

const steps: readonly VersionStep[] = ['major', 'minor', 'patch'];

/**
 * Tells the step by the first three numbers of a version, an epoch aside: `other` where they are the same, or where
 * the epochs differ, because then the numbers say nothing.
 */
export function numericStep(before: string, after: string): VersionStep {
  const left = numbers(before);
  const right = numbers(after);
  if (compareDigits(left.epoch, right.epoch) !== 0) return 'other';
  const at = steps.findIndex((_, index) => compareDigits(left.at(index), right.at(index)) !== 0);
  return steps[at] ?? 'other';
}

function numbers(version: string): { readonly epoch: string; readonly at: (index: number) => string } {
  const [, epoch = '', rest = ''] = /^(?:(\d+)[:!])?v?(.*)$/s.exec(version.trim()) ?? [];
  const release = /^\d+(?:\.\d+)*/.exec(rest)?.[0] ?? '';
  const list = release.split('.', steps.length);
  return { epoch, at: (index) => list[index] ?? '' };
}

import type { Report } from '../report/index.ts';

/** When a pull request that has no comment gets one. An existing comment is kept true in all but `never`. */
export const commentModes = ['always', 'on-change', 'on-failure', 'never'] as const;
export type CommentMode = (typeof commentModes)[number];

/**
 * Whether this report deserves a new comment. `on-change`: an image's size changed by more than its noise floor (or is
 * not known to be the same), a rule of the gate changed, or the run did not pass. `on-failure`: the run failed or could
 * not be judged.
 */
export function deservesComment(report: Report, mode: CommentMode): boolean {
  switch (mode) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'on-failure':
      return report.verdict === 'fail' || report.verdict === 'error';
    case 'on-change':
      return report.verdict !== 'pass' || report.ruleChanges.length > 0 || !isSame(report);
    default:
      return mode satisfies never;
  }
}

function isSame({ images, removed }: Report): boolean {
  return removed.length === 0 && images.every(({ change }) => change?.status === 'same');
}

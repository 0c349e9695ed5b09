import type { CommitStatus } from '../../github/index.ts';
import { headline, plainText, type Report } from '../../report/index.ts';
import type { StatusFacts } from './statuses.ts';

/**
 * The commit status of the run as a whole. Only it can say that nothing was judged: which images there are is not known
 * then, and what an earlier run of the same commit said of them stays. Pure.
 * @param report null for a run that could not judge
 * @param commentKey parts this gate from others, as it does for comments
 */
export function verdictStatus(
  report: Report | null,
  { sha, targetUrl, commentKey }: Omit<StatusFacts, 'prefix'> & { readonly commentKey: string },
): CommitStatus {
  const gate = commentKey === '' ? 'size-gate' : `size-gate/${commentKey}`;
  return {
    ...{ sha, targetUrl },
    state: stateOf(report),
    context: `${plainText(gate, 140)} (verdict)`,
    description: report === null ? 'nothing could be judged: see the run' : plainText(wordsOf(report)),
  };
}

/** By the exit status, so that `warn-only` stops nothing. */
function stateOf(report: Report | null): CommitStatus['state'] {
  if (report?.exitStatus === 0) return 'success';
  return report?.verdict === 'fail' ? 'failure' : 'error';
}

function wordsOf(report: Report): string {
  const asItIs = (text: string) => text;
  return headline(report, { name: asItIs, value: asItIs });
}

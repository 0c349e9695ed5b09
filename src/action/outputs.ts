import type { Report } from '../report/index.ts';
import type { Core } from './core.ts';

/** The action's outputs, as action.yml describes them. */
export const outputNames = ['verdict', 'report', 'failed', 'passed', 'total-bytes'] as const;

/**
 * Sets the outputs of a run that came to a verdict. `failed` holds errors too; `total-bytes` is empty while any
 * image was not measured, because a partial sum would look like a small one.
 * @param file where the JSON report is; null when it could not be written
 */
export function setOutputs(core: Core, report: Report, file: string | null): void {
  const ids = (good: boolean) =>
    JSON.stringify(
      report.images
        .filter(({ verdict }) => (verdict === 'pass' || verdict === 'warn') === good)
        .map(({ id }) => id),
    );
  core.setOutput('verdict', report.verdict);
  core.setOutput('report', file ?? '');
  core.setOutput('failed', ids(false));
  core.setOutput('passed', ids(true));
  core.setOutput('total-bytes', report.total.complete ? String(report.total.unpackedBytes) : '');
}

/** Sets the outputs of a run that could not judge: a verdict, and nothing measured. */
export function setErrorOutputs(core: Core): void {
  core.setOutput('verdict', 'error');
  core.setOutput('report', '');
  core.setOutput('failed', '[]');
  core.setOutput('passed', '[]');
  core.setOutput('total-bytes', '');
}

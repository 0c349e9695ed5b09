import type { Report } from '../report/index.ts';
import type { Core } from './core.ts';
import type { Files } from './publish/files.ts';

/** The action's outputs, as action.yml describes them. */
export const outputNames = [
  'verdict',
  'report',
  'html-report',
  'failed',
  'passed',
  'total-bytes',
  'delta-bytes',
  'increased',
  'decreased',
  'comment-id',
  'comment-body-file',
] as const;

/** All but the comment's id, which is known last. */
type Outputs = Readonly<Record<Exclude<(typeof outputNames)[number], 'comment-id'>, string>>;

/**
 * The outputs of a run that came to a verdict. `failed` holds errors too; `total-bytes` is empty while any image was
 * not measured, and `delta-bytes` while any change is not known, because a partial sum would look like a small one.
 */
export function reportOutputs(report: Report, files: Files): Outputs {
  const { images, total } = report;
  const ids = (wanted: (image: Report['images'][number]) => boolean) =>
    JSON.stringify(images.filter(wanted).map(({ id }) => id));
  const good = ({ verdict }: Report['images'][number]) => verdict === 'pass' || verdict === 'warn';
  const delta = total.change?.complete ? total.change.unpacked.deltaBytes : null;
  return {
    verdict: report.verdict,
    report: files.report ?? '',
    'html-report': files.html ?? '',
    failed: ids((image) => !good(image)),
    passed: ids(good),
    'total-bytes': total.complete ? String(total.unpackedBytes) : '',
    'delta-bytes': delta === null ? '' : String(delta),
    increased: ids(({ change }) => change?.status === 'grown'),
    decreased: ids(({ change }) => change?.status === 'shrunk'),
    'comment-body-file': files.comment ?? '',
  };
}

/** The outputs of a run that could not judge: a verdict, and nothing measured. */
export function errorOutputs(files: Files): Outputs {
  return {
    verdict: 'error',
    report: '',
    'html-report': '',
    failed: '[]',
    passed: '[]',
    'total-bytes': '',
    'delta-bytes': '',
    increased: '[]',
    decreased: '[]',
    'comment-body-file': files.comment ?? '',
  };
}

/** Sets outputs. Throws where the runner's file can't be written. */
export function setOutputs(core: Core, outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

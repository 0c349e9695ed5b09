import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../doors/writeWhole.ts';
import { type Report, renderJson } from '../../report/index.ts';
import type { ActionContext } from '../context.ts';
import { attempt } from './attempt.ts';

/** Where a run's files are; null for one that could not be written. */
export interface Files {
  readonly report: string | null;
  readonly comment: string | null;
}

/** Writes the JSON report, if there is one, and the comment's text, for later steps of the job. Never throws. */
export async function saveFiles(
  { core, temporary }: ActionContext,
  { report, comment }: { readonly report: Report | null; readonly comment: string | null },
): Promise<Files> {
  const folder = await attempt(core, 'the report could not be saved', () =>
    mkdtemp(join(temporary, 'size-gate-report-')),
  );
  if (folder === null) return { report: null, comment: null };
  const save = (name: string, text: () => string, what: string) =>
    attempt(core, `${what} could not be saved`, async () => {
      const file = join(folder, name);
      await writeWhole(file, text(), what);
      return file;
    });
  return {
    report: report && (await save('report.json', () => renderJson(report), 'the report')),
    comment: comment && (await save('comment.md', () => comment, "the comment's text")),
  };
}

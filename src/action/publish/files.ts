import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../doors/writeWhole.ts';
import { type Report, renderHtml, renderJson } from '../../report/index.ts';
import type { Door } from '../door.ts';
import { attempt } from './attempt.ts';
import { linkFacts } from './texts.ts';

/** Where a run's files are; null for one that could not be written. */
export interface Files {
  readonly report: string | null;
  /** The page, where one was asked for. */
  readonly html: string | null;
  readonly comment: string | null;
}

/** Writes the report as JSON and, if asked for, as a page, and the comment's text, for later steps. Never throws. */
export async function saveFiles(
  door: Door,
  { report, comment }: { readonly report: Report | null; readonly comment: string | null },
): Promise<Files> {
  const { core, temporary } = door.context;
  const folder = await attempt(core, 'the report could not be saved', () =>
    mkdtemp(join(temporary, 'size-gate-report-')),
  );
  const html = report && (await saveHtml(door, report));
  if (folder === null) return { report: null, html, comment: null };
  const save = (name: string, text: () => string, what: string) =>
    attempt(core, `${what} could not be saved`, async () => {
      const file = join(folder, name);
      await writeWhole(file, text(), what);
      return file;
    });
  return {
    report: report && (await save('report.json', () => renderJson(report), 'the report')),
    html,
    comment: comment && (await save('comment.md', () => comment, "the comment's text")),
  };
}

/** The page where the workflow wants it. What it links to, the runner says. */
async function saveHtml(door: Door, report: Report): Promise<string | null> {
  const file = door.inputs.htmlReport;
  if (file === null) return null;
  return attempt(door.context.core, 'the HTML report could not be saved', async () => {
    const links = linkFacts(door, report.repository.path);
    await writeWhole(file, renderHtml(report, { links }), 'the HTML report');
    return file;
  });
}

import type { Problem } from '../../nouns/index.ts';
import { type Report, renderProblems, renderTable } from '../../report/index.ts';
import { printUntrusted } from '../buildLogs.ts';
import type { Door } from '../door.ts';
import { errorOutputs, reportOutputs, setOutputs } from '../outputs.ts';
import { toRepository } from '../toRepository.ts';
import { annotateProblems, annotateReport } from './annotate.ts';
import { attempt } from './attempt.ts';
import { saveFiles } from './files.ts';
import { tellServer } from './tellServer.ts';
import { problemTexts, reportTexts, type Texts } from './texts.ts';

const logWidth = 160;
/** Milliseconds for all that is told to the server. */
const deadlineMs = 120_000;

/**
 * Tells everybody what came of the run: log, annotations, files, outputs, step summary, then the pull request. Each is
 * tried apart; one that fails is one warning. Never throws, and never changes the verdict.
 */
export async function publishReport(report: Report, door: Door): Promise<void> {
  const { core, env } = door.context;
  const texts = await attempt(core, 'the comment could not be composed', () => reportTexts(report, door));
  await attempt(core, 'the table could not be printed', () =>
    printUntrusted(core, renderTable(report, { width: logWidth, color: !env.NO_COLOR })),
  );
  await attempt(core, 'the annotations could not be made', () =>
    annotateReport(core, report, toRepository(door, report.repository.path)),
  );
  const files = await saveFiles(door, { report, comment: texts?.comment ?? null });
  await attempt(core, 'the outputs could not be set', () => setOutputs(core, reportOutputs(report, files)));
  await tell(door, report, texts);
}

/** The same for a run that could not judge: a green comment of an earlier run must not stay above a red check. */
export async function publishProblems(problems: readonly Problem[], door: Door): Promise<void> {
  const { core, env } = door.context;
  const texts = await attempt(core, 'the comment could not be composed', () => problemTexts(problems, door));
  await attempt(core, 'the errors could not be printed', () =>
    printUntrusted(core, renderProblems(problems, { color: !env.NO_COLOR })),
  );
  await attempt(core, 'the annotations could not be made', () =>
    annotateProblems(core, problems, toRepository(door, null)),
  );
  const files = await saveFiles(door, { report: null, comment: texts?.comment ?? null });
  await attempt(core, 'the outputs could not be set', () => setOutputs(core, errorOutputs(files)));
  await tell(door, null, texts);
}

async function tell(door: Door, report: Report | null, texts: Texts | null): Promise<void> {
  const { core, signal } = door.context;
  if (texts === null) return;
  if (door.inputs.summary)
    await attempt(core, 'the step summary could not be written', () =>
      core.summary.addRaw(texts.summary).write(),
    );
  if (signal.aborted) return;
  const ends = AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]);
  const id = await tellServer(door, report, texts, ends);
  await attempt(core, 'the outputs could not be set', () =>
    setOutputs(core, { 'comment-id': id === null ? '' : String(id) }),
  );
}

import type { Github, PullRequest } from '../../github/index.ts';
import { GateError, Interrupted, type Problem } from '../../nouns/index.ts';
import { plainText, type Report } from '../../report/index.ts';
import { deservesComment } from '../commentMode.ts';
import type { Door } from '../door.ts';
import type { TriggeringRun } from '../event/types.ts';
import { openServer } from '../openServer.ts';
import { setOutputs } from '../outputs.ts';
import { attempt } from '../publish/attempt.ts';
import { saveFiles } from '../publish/files.ts';
import { outcomeText } from '../publish/outcomeText.ts';
import { problemTexts, reportTexts, type Texts } from '../publish/texts.ts';
import { BrokenReport, fetchReport } from './fetchReport.ts';
import { findPullRequest } from './findPullRequest.ts';
import { noToken, tooSlow } from './problems.ts';

/** Milliseconds for everything. */
const deadlineMs = 120_000;

const note =
  '\n<sub>Posted for a run that may not write here, such as one for a fork: the numbers are that run’s own.</sub>\n';

const doubtful = '> ⚠️ The run itself ended with failure, though its report passes: its log says why.\n\n';

/**
 * The companion: writes the comment for a run that had no right to (a fork's, Dependabot's), from the report that it
 * left as an artifact. Runs with a token that may write, so it builds nothing, reads no checkout, and makes the text
 * anew from validated data; what it links to, and where it writes, the event and GitHub say.
 * @returns 0 where there was nothing to post, too: the verdict is the other run's. Throws GateError for a hostile
 * report, and where GitHub can't be asked or told: posting is all that this run is for.
 */
export async function runCompanion(door: Door, run: TriggeringRun): Promise<number> {
  const { signal, core } = door.context;
  if (run.event !== 'pull_request') {
    core.info(`nothing to post: run ${run.id} was for ${plainText(run.event, 100)}, not for a pull request`);
    return 0;
  }
  try {
    await post(door, run, AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]));
    return 0;
  } catch (error) {
    if (error instanceof Interrupted && !signal.aborted) throw new GateError(tooSlow, { cause: error });
    throw error;
  }
}

async function post(door: Door, run: TriggeringRun, signal: AbortSignal): Promise<void> {
  const github = await openServer(door, signal);
  const there = ofRun(door, run);
  if (github === null || there === null) throw new GateError(noToken);
  const pullRequest = await findPullRequest(github, run);
  if ('code' in pullRequest) return skip(door, pullRequest);
  /** What an earlier commit was told must not stay above a check that failed without a report. */
  const takeBack = (problems: readonly Problem[]) =>
    write(github, there, pullRequest, problemTexts(problems, there), false);
  try {
    const report = await fetchReport(github, run, door.inputs.reportArtifact);
    if (!('code' in report)) {
      const create = deservesComment(report, door.inputs.comment);
      return await write(github, there, pullRequest, noted(reportTexts(report, there), report, run), create);
    }
    skip(door, report);
    if (hasFailed(run)) await takeBack([report]);
  } catch (error) {
    if (error instanceof BrokenReport)
      await attempt(door.context.core, 'the comment could not be taken back', () => takeBack(error.problems));
    throw error;
  }
}

/** The run that links lead to, and that the comment is of, is the other one. Its address is made here from its id. */
function ofRun(door: Door, { id, attempt: number }: TriggeringRun): Door | null {
  if (door.server === null) return null;
  const { serverUrl, owner, repo } = door.server;
  const runUrl = `${serverUrl}/${owner}/${repo}/actions/runs/${id}`;
  return { ...door, server: { ...door.server, run: { id, attempt: number }, runUrl } };
}

async function write(
  github: Github,
  door: Door,
  { number: pullRequest, headSha }: PullRequest,
  { comment: body, stable: stableText }: Texts,
  create: boolean,
): Promise<void> {
  const { context, inputs, server } = door;
  const { core } = context;
  const files = await saveFiles(door, { report: null, comment: body });
  const tell = (outputs: Readonly<Record<string, string>>) =>
    attempt(core, 'the outputs could not be set', () => setOutputs(core, outputs));
  await tell({ 'comment-body-file': files.comment ?? '' });
  if (inputs.comment === 'never' || server === null) return;
  const { run } = server;
  const key = inputs.commentKey;
  const outcome = await github.comment({ pullRequest, headSha, key, run, body, stableText, create });
  core.info(outcomeText(outcome));
  await tell({ 'comment-id': outcome.id === null ? '' : String(outcome.id) });
}

/** A run can fail for other reasons than its sizes; but a report that is not its own must not look like its result. */
function noted(texts: Texts, { exitStatus }: Report, run: TriggeringRun): Texts {
  const { comment, stable } = texts;
  const doubt = hasFailed(run) && exitStatus === 0 ? doubtful : '';
  return { ...texts, comment: doubt + comment + note, stable: doubt + stable };
}

function hasFailed({ conclusion }: TriggeringRun): boolean {
  return conclusion === 'failure' || conclusion === 'timed_out' || conclusion === 'startup_failure';
}

function skip({ context }: Door, { message, fix }: Problem): void {
  context.core.warning(plainText(`no report was posted: ${message}; ${fix}`, 2000));
}

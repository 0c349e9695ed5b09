import type { Github, PullRequest } from '../../github/index.ts';
import { GateError, Interrupted, type Problem } from '../../nouns/index.ts';
import { plainText } from '../../report/index.ts';
import { deservesComment } from '../commentMode.ts';
import type { Door } from '../door.ts';
import type { TriggeringRun } from '../event/types.ts';
import { openServer } from '../openServer.ts';
import { setOutputs } from '../outputs.ts';
import { attempt } from '../publish/attempt.ts';
import { saveFiles } from '../publish/files.ts';
import { outcomeText } from '../publish/outcomeText.ts';
import { problemTexts, reportTexts, type Texts } from '../publish/texts.ts';
import { fetchReport } from './fetchReport.ts';
import { findPullRequest } from './findPullRequest.ts';
import { noToken, tooSlow } from './problems.ts';

/** Milliseconds for everything. */
const deadlineMs = 120_000;

const note =
  '\n<sub>Posted for a run that may not write here, such as one for a fork: the numbers are that run’s own.</sub>\n';

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
  const report = await fetchReport(github, run, door.inputs.reportArtifact);
  if ('code' in report) {
    skip(door, report);
    // What an earlier commit was told must not stay above a check that failed without a report.
    if (hasFailed(run)) await write(github, there, pullRequest, problemTexts([report], there), false);
    return;
  }
  const texts = reportTexts(report, there);
  const noted = { ...texts, comment: texts.comment + note };
  await write(github, there, pullRequest, noted, deservesComment(report, door.inputs.comment));
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
  { context, inputs, server }: Door,
  { number: pullRequest, headSha }: PullRequest,
  { comment: body, stable: stableText }: Texts,
  create: boolean,
): Promise<void> {
  const { core } = context;
  const files = await saveFiles(context, { report: null, comment: body });
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

function hasFailed({ conclusion }: TriggeringRun): boolean {
  return conclusion === 'failure' || conclusion === 'timed_out' || conclusion === 'startup_failure';
}

function skip({ context }: Door, { message, fix }: Problem): void {
  context.core.warning(plainText(`no report was posted: ${message}; ${fix}`, 2000));
}

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
import { reportTexts, type Texts } from '../publish/texts.ts';
import type { Server } from '../server.ts';
import { fetchReport } from './fetchReport.ts';
import { findPullRequest } from './findPullRequest.ts';

/** Milliseconds for everything. */
const deadlineMs = 120_000;

const note =
  '<sub>Posted for a run that may not write here, such as one for a fork: the numbers are that run’s own.</sub>\n';

/**
 * The companion: writes the comment for a run that had no right to (a fork's, Dependabot's), from the report that it
 * left as an artifact. Runs with a token that may write, so it builds nothing, reads no checkout, and makes the text
 * anew from validated data; what it links to, and where it writes, the event and GitHub say.
 * @returns 0 where there was nothing to post, too: the verdict is the other run's. Throws GateError for a hostile
 * report, and where GitHub can't be asked or told: posting is all that this run is for.
 */
export async function runCompanion(door: Door, run: TriggeringRun): Promise<number> {
  const { context } = door;
  if (run.event !== 'pull_request') {
    context.core.info(
      `nothing to post: run ${run.id} was not for a pull request, but for ${plainText(run.event, 100)}`,
    );
    return 0;
  }
  try {
    return await post(door, run, AbortSignal.any([context.signal, AbortSignal.timeout(deadlineMs)]));
  } catch (error) {
    if (error instanceof Interrupted && !context.signal.aborted)
      throw new GateError(tooSlow, { cause: error });
    throw error;
  }
}

async function post(door: Door, run: TriggeringRun, signal: AbortSignal): Promise<number> {
  const { context, inputs, server } = door;
  const { core } = context;
  const github = await openServer(door, signal);
  if (github === null || server === null) throw new GateError(noToken);
  const pullRequest = await findPullRequest(github, run);
  if ('code' in pullRequest) return skip(door, pullRequest);
  const report = await fetchReport(github, run, inputs.reportArtifact);
  if ('code' in report) return skip(door, report);
  const texts = textsOf(report, { ...door, server: serverOf(server, run) });
  const files = await saveFiles(context, { report: null, comment: texts.comment });
  await attempt(core, 'the outputs could not be set', () =>
    setOutputs(core, { 'comment-body-file': files.comment ?? '' }),
  );
  if (inputs.comment === 'never') return 0;
  const outcome = await github.comment({
    ...{ pullRequest: pullRequest.number, headSha: run.headSha, key: inputs.commentKey },
    ...{ run: { id: run.id, attempt: run.attempt }, body: texts.comment, stableText: texts.stable },
    create: deservesComment(report, inputs.comment),
  });
  core.info(outcomeText(outcome));
  const id = outcome.id === null ? '' : String(outcome.id);
  await attempt(core, 'the outputs could not be set', () => setOutputs(core, { 'comment-id': id }));
  return 0;
}

function skip({ context }: Door, { message, fix }: Problem): number {
  context.core.warning(plainText(`no comment was posted: ${message}; ${fix}`, 2000));
  return 0;
}

/** The run that links lead to, and that the comment is of, is the other one. Its address is made here from its id. */
function serverOf(server: Server, run: TriggeringRun): Server {
  const { serverUrl, owner, repo } = server;
  const runUrl = `${serverUrl}/${owner}/${repo}/actions/runs/${run.id}`;
  return { ...server, run: { id: run.id, attempt: run.attempt }, runUrl };
}

function textsOf(report: Report, door: Door): Texts {
  const texts = reportTexts(report, door);
  return { ...texts, comment: `${texts.comment}\n${note}`, stable: `${texts.stable}\n${note}` };
}

const tooSlow: Problem = {
  code: 'companion-timeout',
  message: 'the report could not be posted within two minutes',
  fix: 'run the companion again',
};

const noToken: Problem = {
  code: 'companion-no-token',
  message: 'the companion has no token or does not know its server, so it can post nothing',
  expected: 'a token that may write comments, and GITHUB_REPOSITORY and GITHUB_RUN_ID of the runner',
  fix: 'leave the input github-token at its default, and give the job `permissions: pull-requests: write, actions: read`',
};

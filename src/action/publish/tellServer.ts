import type { CommentOutcome, Github } from '../../github/index.ts';
import type { Report } from '../../report/index.ts';
import { deservesComment } from '../commentMode.ts';
import type { Door } from '../door.ts';
import { commitOf } from '../event/commitOf.ts';
import { openServer } from '../openServer.ts';
import { attempt, reasonOf } from './attempt.ts';
import { outcomeText } from './outcomeText.ts';
import { isRefusal, refusalText } from './refusal.ts';
import { statusesOf } from './statuses.ts';
import type { Texts } from './texts.ts';
import { verdictStatus } from './verdictStatus.ts';

/** One thing to tell the server. `what` is the warning's beginning where it fails. */
interface Task {
  readonly what: string;
  readonly work: (github: Github) => Promise<void>;
}

/**
 * Tells the server: the pull request's one comment, and statuses of the run and of each image where asked for. Each is tried apart; where
 * the token may not write there is one warning, and no more is tried. Never throws.
 * @param report null for a run that could not judge
 * @param signal ends everything
 * @returns the comment's id, or null.
 */
export async function tellServer(
  door: Door,
  report: Report | null,
  texts: Texts,
  signal: AbortSignal,
): Promise<number | null> {
  const { core } = door.context;
  let commentId: number | null = null;
  const tasks = [
    ...commentTask(door, report, texts, (outcome) => {
      commentId = outcome.id;
    }),
    ...statusTasks(door, report),
  ];
  if (tasks.length === 0) {
    if (wantsComment(door)) core.warning(nowhere);
    return null;
  }
  const [{ what } = { what: '' }] = tasks;
  if (door.inputs.token === '')
    core.warning(`${what}: there is no token; give one by the input github-token`);
  else await attempt(core, what, async () => doAll(tasks, door, await openServer(door, signal), signal));
  return commentId;
}

async function doAll(
  tasks: readonly Task[],
  door: Door,
  github: Github | null,
  signal: AbortSignal,
): Promise<void> {
  if (github === null) return;
  const { core } = door.context;
  for (const { what, work } of tasks) {
    try {
      await work(github);
    } catch (error) {
      if (door.context.signal.aborted) return;
      core.warning(isRefusal(error) ? refusalText(door, what, error) : `${what}: ${reasonOf(error)}`);
      if (isRefusal(error) || signal.aborted) return;
    }
  }
}

function statusTasks(door: Door, report: Report | null): readonly Task[] {
  const { inputs, server, event, context } = door;
  const sha = commitOf(event, context.env);
  if (!inputs.statuses || server === null || sha === null) return [];
  return [
    {
      what: 'the commit statuses could not all be set',
      work: async (github) => {
        const facts = { sha, targetUrl: server.runUrl };
        await github.setStatus(verdictStatus(report, { ...facts, commentKey: inputs.commentKey }));
        if (report === null) return;
        const { statuses, left } = statusesOf(report, { ...facts, prefix: inputs.statusPrefix });
        for (const status of statuses) await github.setStatus(status);
        if (left > 0)
          context.core.warning(
            `${left} more images have no commit status: a run sets ${statuses.length} at most`,
          );
      },
    },
  ];
}

const nowhere =
  'the comment could not be written: the runner does not say where this is (GITHUB_REPOSITORY, GITHUB_RUN_ID)';

function wantsComment({ event, inputs }: Door): boolean {
  return event.kind === 'pull-request' && inputs.comment !== 'never';
}

function commentTask(
  door: Door,
  report: Report | null,
  { comment: body, stable: stableText }: Texts,
  onOutcome: (outcome: CommentOutcome) => void,
): readonly Task[] {
  const { event, inputs, server, context } = door;
  if (!wantsComment(door) || event.kind !== 'pull-request' || server === null) return [];
  const request = {
    ...{ pullRequest: event.number, headSha: event.headSha, body, stableText },
    ...{ key: inputs.commentKey, run: server.run },
    create: report === null || deservesComment(report, inputs.comment),
  };
  const work = async (github: Github) => {
    const outcome = await github.comment(request);
    context.core.info(outcomeText(outcome));
    onOutcome(outcome);
  };
  return [{ what: 'the comment could not be written', work }];
}

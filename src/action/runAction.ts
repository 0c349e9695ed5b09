import { GateError, Interrupted, type Problem } from '../nouns/index.ts';
import { plainText } from '../report/index.ts';
import { printUntrusted } from './buildLogs.ts';
import { runCompanion } from './companion/runCompanion.ts';
import type { ActionContext } from './context.ts';
import type { Door } from './door.ts';
import { loadEvent } from './event/loadEvent.ts';
import { gate } from './gate.ts';
import { readInputs } from './inputs.ts';
import { attempt } from './publish/attempt.ts';
import { publishProblems, publishReport } from './publish/publish.ts';
import { readServer } from './server.ts';

export type { ActionContext } from './context.ts';

/**
 * The door of GitHub Actions: inputs and event in; log, annotations, outputs, step summary and the pull request's
 * comment out. Gives the exit status, as the terminal door does. What can't be published is a warning and never
 * changes the verdict. Never throws.
 */
export async function runAction(context: ActionContext): Promise<number> {
  const { core } = context;
  const { inputs, problems } = readInputs((name) => core.getInput(name), context.cwd);
  for (const secret of [inputs.token, ...Object.values(inputs.secrets.env)]) mask(context, secret);
  const { event, problem, fatal } = await loadEvent(context.env);
  const door: Door = { context, inputs, event, server: readServer(context.env) };
  try {
    if (problems.length > 0) throw new GateError(problems);
    if (event.kind === 'workflow-run') return await runCompanion(door, event.run);
    if (problem && fatal) throw new GateError(problem);
    if (problem) core.warning(plainText(`${problem.message}; ${problem.fix}`, 2000));
    const report = await gate(door);
    await attempt(core, 'the report could not be published', () => publishReport(report, door));
    return context.signal.aborted ? interrupted(context) : report.exitStatus;
  } catch (error) {
    if (error instanceof Interrupted || context.signal.aborted) return interrupted(context);
    await publishProblems(error instanceof GateError ? error.problems : [unexpected(error, context)], door);
    return context.signal.aborted ? interrupted(context) : 2;
  }
}

/** Masks a whole value and each of its lines: the log is printed, and masked, line by line. */
function mask({ core }: ActionContext, value: string): void {
  for (const part of [value, ...value.split(/\r?\n/)]) if (part.trim() !== '') core.setSecret(part);
}

function interrupted({ core }: ActionContext): number {
  core.info('interrupted');
  return 130;
}

/** Where it went wrong is for the log alone: it names folders of the runner, and helps nobody who reads a comment. */
function unexpected(error: unknown, { core }: ActionContext): Problem {
  if (error instanceof Error && error.stack) printUntrusted(core, error.stack);
  return {
    code: 'internal',
    message: `size-gate failed in a way that it should not: ${String(error)}`,
    fix: 'please report it, with what the log of the run says of it',
  };
}

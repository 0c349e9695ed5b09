import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { isAbsolute, join, posix, relative } from 'node:path';
import { writeWhole } from '../doors/writeWhole.ts';
import type { Corridor } from '../gate/types.ts';
import { GateError, Interrupted, type Problem } from '../nouns/index.ts';
import {
  type Report,
  renderJson,
  renderMarkdown,
  renderProblems,
  renderProblemsMarkdown,
  renderTable,
} from '../report/index.ts';
import { annotateProblems, annotateReport } from './annotate.ts';
import { buildLogs, printUntrusted } from './buildLogs.ts';
import type { Core } from './core.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { setErrorOutputs, setOutputs } from './outputs.ts';

/** The outside world as this door sees it. */
export interface ActionContext {
  readonly core: Core;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
  /** Where temporary files of this job go. Absolute. */
  readonly temporary: string;
  readonly version: string;
  readonly signal: AbortSignal;
  readonly corridor: () => Promise<Corridor>;
}

const logWidth = 160;

/**
 * The door of GitHub Actions: inputs in; log, annotations, outputs and step summary out. Gives the exit status, as
 * the terminal door does. What can't be published is a warning and never changes the verdict. Never throws.
 */
export async function runAction(context: ActionContext): Promise<number> {
  const { core } = context;
  let inputs: Inputs | null = null;
  try {
    inputs = readInputs((name) => core.getInput(name), context.cwd);
    mask(core, Object.values(inputs.secrets.env));
    const report = await gate(inputs, context);
    await publish(report, inputs, context);
    return report.exitStatus;
  } catch (error) {
    return failed(error, inputs?.summary ?? true, context);
  }
}

/** Masks whole values and each of their lines: the log is printed, and masked, line by line. */
function mask(core: Core, values: readonly string[]): void {
  for (const part of values.flatMap((value) => [value, ...value.split(/\r?\n/)])) {
    if (part.trim() !== '') core.setSecret(part);
  }
}

async function gate({ request, secrets }: Inputs, context: ActionContext): Promise<Report> {
  const { runGate } = await context.corridor();
  return runGate(request, {
    env: { ...context.env, ...secrets.env },
    signal: context.signal,
    onProgress: buildLogs(context.core),
    version: context.version,
  });
}

async function publish(report: Report, { summary }: Inputs, context: ActionContext): Promise<void> {
  const { core } = context;
  const color = !context.env.NO_COLOR;
  printUntrusted(core, renderTable(report, { width: logWidth, color }));
  const { path } = report.repository;
  annotateReport(core, report, (file) =>
    path === null ? inRepository(file, context) : posix.join(path, file),
  );
  const file = await attempt(core, 'the report could not be saved', () => saveReport(report, context));
  setOutputs(core, report, file);
  if (summary) await writeSummary(core, renderMarkdown(report));
}

async function saveReport(report: Report, { temporary }: ActionContext): Promise<string> {
  const file = join(await mkdtemp(join(temporary, 'size-gate-report-')), 'report.json');
  await writeWhole(file, renderJson(report), 'the report');
  return file;
}

async function writeSummary(core: Core, markdown: string): Promise<void> {
  await attempt(core, 'the step summary could not be written', () => core.summary.addRaw(markdown).write());
}

/** Publishing may fail without changing the verdict: what went wrong becomes a warning. */
async function attempt<T>(core: Core, what: string, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    core.warning(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

async function failed(error: unknown, summary: boolean, context: ActionContext): Promise<number> {
  const { core } = context;
  if (error instanceof Interrupted || context.signal.aborted) {
    core.info('interrupted');
    return 130;
  }
  const problems = error instanceof GateError ? error.problems : [unexpected(error)];
  printUntrusted(core, renderProblems(problems, { color: !context.env.NO_COLOR }));
  annotateProblems(core, problems, (file) => inRepository(file, context));
  setErrorOutputs(core);
  if (summary) await writeSummary(core, renderProblemsMarkdown(problems));
  return 2;
}

/** Files are relative to the project, which may be the working directory: the one that exists is meant. */
function inRepository(file: string, { core, cwd }: ActionContext): string {
  const below = posix.join(core.getInput('working-directory') || '.', file);
  const found = !existsSync(join(cwd, file)) && existsSync(join(cwd, below)) ? below : file;
  return isAbsolute(found) ? relative(cwd, found) : found;
}

function unexpected(error: unknown): Problem {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    code: 'internal',
    message: `size-gate failed in a way that it should not: ${detail}`,
    fix: 'please report it with this message',
  };
}

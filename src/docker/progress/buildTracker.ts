import { type LineSplitter, lineSplitter } from '../lineSplitter.ts';
import type { ProgressUpdate, StepUpdate } from './types.ts';

/** How much of a failing step's output is kept for the report. */
const keptLines = 20;
const keptLineLength = 2_000;

interface Step {
  readonly number: number;
  name: string;
  started: boolean;
  completed: boolean;
  cached: boolean;
  error: string | null;
  readonly lastLines: string[];
  readonly output: LineSplitter;
}

export interface FailedStep {
  /** BuildKit's name of the step: `[builder 3/3] RUN make`. Hostile text, as are the rest. */
  readonly name: string;
  readonly error: string;
  readonly lastLines: readonly string[];
}

export interface BuildTracker {
  update(update: ProgressUpdate): void;
  /** What runs now, in BuildKit's words; and how many of the steps seen so far are done. */
  current(): { readonly step: string; readonly done: number; readonly total: number };
  isExporting(): boolean;
  /** The Dockerfile's own steps: without BuildKit's internal ones, and without FROM, which is never built. */
  counts(): { readonly steps: number; readonly cachedSteps: number };
  /** The step that failed, or for a build that was ended the one that ran; null when there is none. */
  blamedStep(): FailedStep | null;
}

/** Follows one build through its progress; `onLog` gets lines in the manner of BuildKit's plain log. */
export function buildTracker(onLog: (line: string) => void): BuildTracker {
  const steps = new Map<string, Step>();
  const find = (id: string): Step => {
    const known = steps.get(id);
    if (known !== undefined) return known;
    const step = newStep(steps.size + 1, onLog);
    steps.set(id, step);
    return step;
  };
  const all = (): Step[] => [...steps.values()];
  return {
    update: (update) => {
      for (const each of update.steps) change(find(each.step), each, onLog);
      for (const each of update.output) find(each.step).output.push(each.bytes);
    },
    current: () => {
      const running = all().findLast((step) => step.started && !step.completed) ?? all().at(-1);
      return { step: running?.name ?? '', done: all().filter((s) => s.completed).length, total: steps.size };
    },
    isExporting: () => all().some((s) => s.name.startsWith('exporting') && s.started && !s.completed),
    counts: () => countSteps(all()),
    blamedStep: () => blamedStep(all()),
  };
}

function newStep(number: number, onLog: (line: string) => void): Step {
  const lastLines: string[] = [];
  const output = lineSplitter((line) => {
    lastLines.push(line.slice(0, keptLineLength));
    if (lastLines.length > keptLines) lastLines.shift();
    onLog(`#${number} ${line}`);
  });
  return {
    number,
    name: '',
    started: false,
    completed: false,
    cached: false,
    error: null,
    lastLines,
    output,
  };
}

/** Updates repeat what is known, so that only what is new is logged. */
function change(step: Step, update: StepUpdate, onLog: (line: string) => void): void {
  if (update.name !== undefined) step.name = update.name;
  if (update.started && !step.started) {
    step.started = true;
    onLog(`#${step.number} ${step.name}`);
  }
  if (update.cached && !step.cached) {
    step.cached = true;
    onLog(`#${step.number} CACHED`);
  }
  if (update.completed && !step.completed) step.output.end();
  // BuildKit may start a step again (the same digest, another caller): it is open until it completes again.
  if (update.completed !== undefined) step.completed = update.completed;
  if (update.error && step.error === null) {
    step.error = update.error;
    onLog(`#${step.number} ERROR: ${update.error}`);
  }
}

/** Steps that were cancelled because another one failed carry an error too: the first real one is wanted. */
function blamedStep(steps: readonly Step[]): FailedStep | null {
  const failed = steps.filter((step) => step.error !== null);
  const running = steps.findLast((step) => step.started && !step.completed);
  const blamed = failed.find((step) => !/context canceled/i.test(step.error ?? '')) ?? failed[0] ?? running;
  if (blamed === undefined) return null;
  blamed.output.end();
  return { name: blamed.name, error: blamed.error ?? '', lastLines: [...blamed.lastLines] };
}

/** By name: where two builds meet in one step, BuildKit tells of it twice, under two digests. */
function countSteps(steps: readonly Step[]): { steps: number; cachedSteps: number } {
  const own = steps.filter((step) => isOwn(step.name));
  const names = new Set(own.map((step) => step.name));
  const cached = new Set(own.filter((step) => step.cached).map((step) => step.name));
  return { steps: names.size, cachedSteps: cached.size };
}

/** `[2/4] COPY …`, `[builder 2/3] RUN …`; not `[internal] load …`, `[1/4] FROM …`, `exporting …`. */
function isOwn(name: string): boolean {
  return /^\[(?!internal\]|auth\]|context )[^\]]*\] (?!FROM )/.test(name);
}

import { baseIdentity } from '../compare/index.ts';
import type { ImageJudgement, Judgement, Measured } from '../judge/index.ts';
import type { BuilderInfo, Comparison, ImageChange, Plan, Problem, RuleChange } from '../nouns/index.ts';
import { compareFlavours } from './compareFlavours.ts';
import type { Report, ReportImage } from './schema.ts';

/** All that a report is made of. `startedAt` is a moment in ISO 8601, `elapsedMs` the run's length in milliseconds. */
export interface ReportParts {
  readonly plan: Plan;
  /** What became of every image, the compared ones included. */
  readonly measured: readonly Measured[];
  readonly judgement: Judgement;
  readonly builder: BuilderInfo | null;
  readonly version: string;
  /** Path of the plan's root in the repository, `.` for its root; null or absent where there is none. */
  readonly repositoryPath?: string | null;
  readonly commit: string | null;
  readonly dirty: boolean | null;
  readonly startedAt: string;
  readonly elapsedMs: number;
  /** The run beside its baseline; null or absent where no comparison was asked for. */
  readonly changes?: Comparison | null;
  readonly ruleChanges?: readonly RuleChange[];
  /** Warnings of the run, added to those of the plan. */
  readonly warnings?: readonly Problem[];
}

/** Joins plan, measurements and verdicts into the one report that every rendering is made from. Pure. */
export function composeReport(parts: ReportParts): Report {
  const { plan, judgement } = parts;
  const outcomes = new Map(
    parts.measured
      .filter(({ image }) => image.role === 'gated')
      .map(({ image, outcome }) => [image.id, outcome]),
  );
  const { changes = null } = parts;
  const changeOf = new Map(changes?.images.map((change) => [change.id, change]));
  return {
    schemaVersion: 1,
    tool: { name: 'size-gate', version: parts.version },
    startedAt: parts.startedAt,
    elapsedMs: Math.round(parts.elapsedMs),
    repository: {
      path: parts.repositoryPath ?? null,
      commit: parts.commit,
      dirty: parts.dirty,
      configFile: plan.configFile,
    },
    builder: parts.builder,
    verdict: judgement.kind,
    exitStatus: judgement.exitStatus,
    warnOnly: judgement.warnOnly,
    configFrom: plan.configFrom,
    baseline: changes?.origin ?? null,
    ruleChanges: parts.ruleChanges ?? [],
    images: judgement.images.map((each) =>
      reportImage(each, outcomes.get(each.image.id), changeOf.get(each.image.id) ?? null),
    ),
    removed: changes?.removed ?? [],
    total: { ...judgement.total, change: changes?.total ?? null },
    comparison: plan.compare === null ? null : compareFlavours(plan.compare, plan.images, parts.measured),
    leftAlone: plan.leftAlone,
    warnings: [...plan.warnings, ...(parts.warnings ?? [])],
  };
}

function reportImage(
  judged: ImageJudgement,
  outcome: Measured['outcome'] | undefined,
  change: ImageChange | null,
): ReportImage {
  const { image } = judged;
  return {
    id: image.id,
    service: image.service,
    variant: image.variant,
    platform: image.platform,
    dockerfile: image.dockerfile,
    context: { path: image.context.path, reason: image.context.reason },
    verdict: judged.kind,
    rules: judged.rules,
    problems: judged.problems,
    limit: image.limit,
    target: image.target,
    maxIncrease: image.maxIncrease,
    noiseFloorBytes: image.noiseFloorBytes,
    baseName: baseIdentity(image),
    change,
    profile: outcome?.kind === 'measured' ? outcome.profile : null,
    build: reportBuild(outcome),
  };
}

function reportBuild(outcome: Measured['outcome'] | undefined): ReportImage['build'] {
  if (outcome?.kind === 'measured') {
    const { elapsedMs, steps, cachedSteps } = outcome;
    return { elapsedMs: Math.round(elapsedMs), steps, cachedSteps, error: null };
  }
  if (outcome?.kind === 'failed') {
    const { problem, command, lastLines, elapsedMs } = outcome.failure;
    return {
      elapsedMs: Math.round(elapsedMs),
      steps: null,
      cachedSteps: null,
      error: { problem, command, lastLines },
    };
  }
  return { elapsedMs: null, steps: null, cachedSteps: null, error: null };
}

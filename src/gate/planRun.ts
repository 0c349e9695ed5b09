import { type OpenBase, openBase, reportsOf } from '../baseline/index.ts';
import { ruleChanges } from '../compare/index.ts';
import { areSound } from '../config/index.ts';
import type { Plan, Problem, RuleChange } from '../nouns/index.ts';
import { judgingPlan, ofOwnRules, withoutBase } from './judgingPlan.ts';
import { ownPlan } from './ownPlan.ts';
import type { GateRequest, GateTools } from './types.ts';

/** What a run is about to do. */
export interface PlannedRun {
  /** The plan that judges: this commit's, or what the base commit's configuration makes of this commit. */
  readonly plan: Plan;
  /** The base commit, or why there is none; null where none was asked for. */
  readonly base: OpenBase | Problem | null;
  /** What this commit does to the gate's own rules; empty where the base commit is not known. */
  readonly ruleChanges: readonly RuleChange[];
}

type PlanTools = Pick<GateTools, 'env'> & Partial<Pick<GateTools, 'signal'>>;

/**
 * Plans a run, and opens the base commit where one is asked for. `work` gets both; afterwards the base's checkout is
 * removed, whatever happened. Throws GateError, and Interrupted.
 */
export async function withPlannedRun<T>(
  request: GateRequest,
  tools: PlanTools,
  workspace: string,
  work: (run: PlannedRun) => Promise<T>,
): Promise<T> {
  const { env } = tools;
  const found = await ownPlan(request, env);
  if (request.base === undefined || !areSound(request.overrides))
    return work({ plan: ofOwnRules(found, false), base: null, ruleChanges: [] });
  const base = await openBase({
    ...{ base: request.base, root: found.root, workspace, env, signal: tools.signal },
    ...{ workingDirectory: request.workingDirectory, configFile: request.configFile },
    ...{ overrides: request.overrides, services: request.services ?? [] },
    ...{ ruleFiles: request.ruleFiles ?? [], projectRuleFiles: reportsOf(found.plan) },
  });
  if ('code' in base) return work({ plan: withoutBase(request, found, base), base, ruleChanges: [] });
  try {
    const own = base.root === found.root ? found : await ownPlan(request, env, base.root);
    const plan = await judgingPlan(request, own, base, env);
    return await work({ plan, base, ruleChanges: changesOf(base, own.plan, plan) });
  } finally {
    await base.close();
  }
}

/**
 * What the change does to the rules. Where its own are broken, nobody can tell more than which services it takes from
 * those that judge.
 */
function changesOf(base: OpenBase, own: Plan | null, judging: Plan): readonly RuleChange[] {
  const files = [
    ...base.changedRuleFiles.map((file) => fileChange('workflow', file)),
    ...base.changedProjectRuleFiles.map((file) => fileChange('baseline', file)),
  ];
  if (base.plan === null) return files;
  if (own !== null) return [...files, ...ruleChanges(base.plan, own)];
  return [...files, brokenChange, ...ruleChanges(base.plan, judging)];
}

const brokenChange: RuleChange = {
  ...{ rule: 'configuration', subject: null },
  ...{ before: 'as at the base commit', after: 'broken or gone', loosened: true },
};

/** What a changed file of rules means nobody can tell: more may pass with it than before. */
function fileChange(rule: 'workflow' | 'baseline', file: string): RuleChange {
  return { rule, subject: file, before: 'as at the base commit', after: 'changed', loosened: true };
}

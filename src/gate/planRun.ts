import { type OpenBase, openBase } from '../baseline/index.ts';
import { ruleChanges } from '../compare/index.ts';
import { loadPlan } from '../config/index.ts';
import { GateError, type Plan, type Problem, type RuleChange } from '../nouns/index.ts';
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
  const loaded = await loadPlan({ ...request, env });
  const head: Plan = request.base?.merged ? { ...loaded, configFrom: 'head' } : loaded;
  if (request.base === undefined)
    return work({ plan: { ...head, configFrom: 'head' }, base: null, ruleChanges: [] });
  const base = await openBase({
    ...{ base: request.base, head, workspace, env, signal: tools.signal },
    ...{ configFile: request.configFile, overrides: request.overrides },
    ...{ services: request.services ?? [], ruleFiles: request.ruleFiles ?? [] },
    projectRuleFiles: reportsOf(head),
  });
  if ('code' in base) return work({ plan: ofHead(head, base), base, ruleChanges: [] });
  try {
    const plan = await judgingPlan(request, head, base, env);
    return await work({ plan, base, ruleChanges: changesOf(base, head) });
  } finally {
    await base.close();
  }
}

/** Without a base commit nobody else's rules can judge; where they should, nothing is judged. */
function ofHead(head: Plan, problem: Problem): Plan {
  if (head.configFrom !== 'base') return head;
  throw new GateError({
    ...problem,
    code: 'config-from-no-base',
    message: `the base commit's rules are to judge (config-from: base), and it is not at hand: ${problem.message}`,
  });
}

/**
 * The base's own configuration says whose rules judge, so that a change can't take them away; a flag or input beats
 * it, as always. What the change itself says of it counts once it is merged.
 */
async function judgingPlan(
  request: GateRequest,
  head: Plan,
  base: OpenBase,
  env: GateTools['env'],
): Promise<Plan> {
  if (base.plan === null && head.configFrom === 'base') throw new GateError(brokenRules(base));
  const own = request.base?.merged || base.plan === null || base.plan.configFrom === 'head';
  if (own || base.plan === null) return { ...head, configFrom: 'head' };
  const configuration = { root: base.worktreeRoot, file: base.plan.configFile };
  const plan = await loadPlan({ ...request, env, root: head.root, configuration });
  return { ...plan, configFrom: 'base' };
}

function changesOf(base: OpenBase, head: Plan): readonly RuleChange[] {
  const files = [
    ...base.changedRuleFiles.map((file) => fileChange('workflow', file)),
    ...base.changedProjectRuleFiles.map((file) => fileChange('baseline', file)),
  ];
  return base.plan === null ? files : [...files, ...ruleChanges(base.plan, head)];
}

/** What a changed file of rules means nobody can tell: more may pass with it than before. */
function fileChange(rule: 'workflow' | 'baseline', file: string): RuleChange {
  return { rule, subject: file, before: 'as at the base commit', after: 'changed', loosened: true };
}

/** A baseline's report that is committed has a say in the rules, too: who may write it decides what growth is. */
function reportsOf({ baseline }: Plan): readonly string[] {
  return (baseline ?? []).flatMap((source) => (source.kind === 'report' ? source.file : []));
}

function brokenRules({ commit, planProblems }: OpenBase): Problem[] {
  return planProblems.map((problem) => ({
    ...problem,
    code: 'config-from-broken-base',
    message: `the rules of the base commit ${commit.slice(0, 12)} are to judge (config-from: base), and they are broken: ${problem.message}`,
    fix: 'merge a repair of the configuration by itself, past this check; the next change is judged again',
  }));
}

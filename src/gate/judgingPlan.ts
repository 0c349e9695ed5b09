import type { OpenBase } from '../baseline/index.ts';
import { loadPlan } from '../config/index.ts';
import { GateError, type Plan, type Problem } from '../nouns/index.ts';
import type { OwnPlan } from './ownPlan.ts';
import type { GateRequest, GateTools } from './types.ts';

/** This commit's own plan, where its own rules judge. Throws a GateError with what is broken in it. */
export function ofOwnRules({ plan, problems }: OwnPlan, compared: boolean): Plan {
  if (plan !== null) return { ...plan, configFrom: 'head' };
  if (!compared) throw new GateError(problems);
  throw new GateError(problems.map((each) => by('this commit', each)));
}

/** Without a base commit nobody else's rules can judge; where they should, nothing is judged. */
export function withoutBase(request: GateRequest, own: OwnPlan, problem: Problem): Plan {
  if (!asksForBase(request, own) || request.base?.merged) return ofOwnRules(own, true);
  throw new GateError({
    ...problem,
    code: 'config-from-no-base',
    message: `the base commit's rules are to judge (config-from: base), and it is not at hand: ${problem.message}`,
  });
}

/**
 * The base's own configuration says whose rules judge, so that a change can't take them away; a flag or input beats
 * it, as always. What the change itself says of it counts once it is merged, and may be broken. Throws a GateError
 * where the rules that are to judge are broken, or by them nothing can be planned.
 */
export async function judgingPlan(
  request: GateRequest,
  own: OwnPlan,
  base: OpenBase,
  env: GateTools['env'],
): Promise<Plan> {
  if (request.base?.merged) return ofOwnRules(own, true);
  if (base.plan === null && asksForBase(request, own)) throw new GateError(brokenRules(base));
  if (base.plan === null || base.plan.configFrom === 'head') return ofOwnRules(own, true);
  const configuration = { root: base.worktreeRoot, file: base.plan.configFile };
  try {
    const plan = await loadPlan({ ...request, env, root: base.root, configuration });
    const nothing = configuration.file === null && plan.images.length === 0 && own.plan?.configFile !== null;
    if (nothing) throw new GateError(noConfiguration(base));
    const warnings = own.plan === null ? [...plan.warnings, brokenOwn(own)] : plan.warnings;
    return { ...plan, configFrom: 'base', warnings };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    throw new GateError(error.problems.map((each) => byBase(each, base)));
  }
}

function asksForBase({ overrides }: GateRequest, { plan }: OwnPlan): boolean {
  return plan?.configFrom === 'base' || overrides.values['config-from'] === 'base';
}

/** Whose rules found a problem; a base without a configuration finds no services, and that is what is wrong. */
function byBase(problem: Problem, base: OpenBase): Problem {
  if (problem.code === 'no-services' && base.plan?.configFile === null) return noConfiguration(base);
  if (problem.code === 'config-from-no-configuration') return problem;
  return by(`the base commit ${short(base)} (config-from: base)`, problem);
}

function by(whose: string, problem: Problem): Problem {
  // A name that the user gave is in nobody's rules.
  if (problem.code === 'service-unknown') return problem;
  return { ...problem, message: `by the rules of ${whose}: ${problem.message}` };
}

function noConfiguration(base: OpenBase): Problem {
  return {
    code: 'config-from-no-configuration',
    message: `the base commit ${short(base)} has no configuration, and config-from: base judges by it`,
    expected: 'a base commit with a configuration, or with services that are found without one',
    fix: 'merge the configuration first, then set config-from: base',
  };
}

/** It judges nothing in this run; merged, it would be the rules of all others. */
function brokenOwn({ problems }: OwnPlan): Problem {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return {
    code: 'config-own-broken',
    message: `this commit's own rules are broken or gone, and what it changes in them can't be told; the base commit's judge this run, but once this is merged the gate can't judge: ${first?.message ?? 'it can’t be planned'}${more}`,
    ...(first?.where === undefined ? {} : { where: first.where }),
    ...(first?.expected === undefined ? {} : { expected: first.expected }),
    fix: first?.fix ?? 'correct the configuration before this is merged',
  };
}

function brokenRules(base: OpenBase): Problem[] {
  return base.planProblems.map((problem) => ({
    ...problem,
    code: 'config-from-broken-base',
    message: `the rules of the base commit ${short(base)} are to judge (config-from: base), and they are broken: ${problem.message}`,
    fix: 'merge a repair of the configuration by itself, past this check; the next change is judged again',
  }));
}

function short({ commit }: OpenBase): string {
  return commit.slice(0, 12);
}

import { findRoot, loadPlan } from '../config/index.ts';
import { GateError, type Plan, type Problem } from '../nouns/index.ts';
import type { GateRequest, GateTools } from './types.ts';

/** The plan that this commit's own configuration makes, or what is broken in it. `root` is absolute. */
export interface OwnPlan {
  readonly root: string;
  /** Null where `problems` are not empty. */
  readonly plan: Plan | null;
  readonly problems: readonly Problem[];
}

/** Plans what is checked out by its own configuration. `root` is where the project is, if that is known already. */
export async function ownPlan(request: GateRequest, env: GateTools['env'], root?: string): Promise<OwnPlan> {
  try {
    const plan = await loadPlan({ ...request, env, root });
    return { root: plan.root, plan, problems: [] };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { root: root ?? findRoot(request.workingDirectory), plan: null, problems: error.problems };
  }
}

import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import {
  type ForeignConfiguration,
  loadBasePlan,
  locateConfig,
  type OverrideRequest,
} from '../config/index.ts';
import { GateError, type Plan } from '../nouns/index.ts';
import type { Environment, OpenBase } from './types.ts';

export interface PlanBaseRequest {
  /** The plan of what is checked out. */
  readonly head: Plan;
  /** As the user asked for it; undefined for the usual places. */
  readonly configFile: string | undefined;
  readonly overrides: OverrideRequest;
  readonly services: readonly string[];
  readonly env: Environment;
}

export interface Places {
  /** The project in the checkout. */
  readonly root: string;
  /** Where a path of the working folder is in the checkout; null for one outside of the repository. Absolute. */
  readonly counterpart: (path: string) => string | null;
}

type PlannedBase = Pick<OpenBase, 'plan' | 'planProblems' | 'brokenServices'>;

/**
 * The plan that the base commit's own configuration makes, or what is broken in it. `root` and `counterpart` say where
 * the checkout is.
 */
export async function planBase(
  request: PlanBaseRequest,
  { root, counterpart }: Places,
): Promise<PlannedBase> {
  const { overrides, services, env } = request;
  try {
    const { plan, broken } = await loadBasePlan({
      ...{ workingDirectory: root, root, overrides, services, env, counterpart },
      configFile: request.configFile,
      configuration: baseConfiguration(request, root, counterpart),
    });
    return { plan, planProblems: [], brokenServices: broken };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { plan: null, planProblems: error.problems, brokenServices: [] };
  }
}

/**
 * The base commit's own configuration file. One that the user named is the base commit's file of that name, or none;
 * outside of the repository, where no change of this repository can reach it, it is the same.
 */
function baseConfiguration(
  { head, configFile }: PlanBaseRequest,
  root: string,
  counterpart: Places['counterpart'],
): ForeignConfiguration {
  if (configFile === undefined || head.configFile === null)
    return { root, file: locateConfig(root, root, undefined) };
  const own = resolve(head.root, head.configFile);
  const other = counterpart(own);
  if (other === null) return { root, file: relative(root, own) };
  return { root, file: existsSync(other) ? relative(root, other) : null };
}

import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import {
  type ForeignConfiguration,
  findRoot,
  loadBasePlan,
  locateConfig,
  type OverrideRequest,
} from '../config/index.ts';
import { GateError, type Plan, type PlannedImage } from '../nouns/index.ts';
import type { Places } from './places.ts';
import type { Environment, OpenBase } from './types.ts';

export interface PlanBaseRequest {
  /** Absolute. */
  readonly workingDirectory: string;
  /** As the user asked for it; undefined for the usual places. */
  readonly configFile: string | undefined;
  readonly overrides: OverrideRequest;
  readonly services: readonly string[];
  readonly env: Environment;
}

type PlannedBase = Pick<OpenBase, 'plan' | 'planProblems' | 'brokenServices'>;

/**
 * The plan that the base commit's own configuration makes, or what is broken in it, and of which project it is: where
 * the base commit's rules are to judge, its own, though the change has taken a configuration away or put a nearer one
 * there.
 */
export async function planBase(
  request: PlanBaseRequest,
  places: Places,
): Promise<PlannedBase & { readonly places: Places }> {
  const here = places.counterpart(request.workingDirectory);
  const own = here !== null && existsSync(here) ? findRoot(here) : places.root;
  if (own !== places.root) {
    const other = places.from(relative(places.root, own));
    const planned = await planOf(request, other);
    const { 'config-from': asked } = request.overrides.values;
    const judges = planned.plan === null ? asked === 'base' : planned.plan.configFrom === 'base';
    if (judges) return { ...planned, places: other };
  }
  return { ...(await planOf(request, places)), places };
}

/** The images that another configuration, that of a plan of the working folder, makes of the base commit's files. */
export async function planAs(
  request: PlanBaseRequest,
  places: Places,
  { root, configFile }: Pick<Plan, 'root' | 'configFile'>,
): Promise<readonly PlannedImage[]> {
  const { plan } = await planOf(request, places, () => ({ root, file: configFile }));
  return plan?.images ?? [];
}

async function planOf(
  request: PlanBaseRequest,
  places: Places,
  configurationOf = baseConfiguration,
): Promise<PlannedBase> {
  const { overrides, services, env, configFile } = request;
  const { root, counterpart } = places;
  try {
    const { plan, broken } = await loadBasePlan({
      ...{ workingDirectory: root, root, overrides, services, env, counterpart },
      ...{ configFile, configuration: configurationOf(request, places) },
    });
    return { plan, planProblems: [], brokenServices: broken };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { plan: null, planProblems: error.problems, brokenServices: [] };
  }
}

/**
 * The base commit's own configuration file. One that the user named is the base commit's file of that name, whatever
 * this change made of it, or none; outside of the repository, where no change of this repository can reach it, it is
 * the same.
 */
function baseConfiguration(
  { workingDirectory, configFile }: PlanBaseRequest,
  { project, root, counterpart }: Places,
): ForeignConfiguration {
  if (configFile === undefined) return { root, file: locateConfig(root, root, undefined) };
  const named = [resolve(workingDirectory, configFile), resolve(project, configFile)];
  const found = named.map((path) => counterpart(path) ?? path).find((path) => existsSync(path));
  return { root, file: found === undefined ? null : relative(root, found) };
}

import { isAbsolute } from 'node:path';
import { GateError, type Plan, type PlannedImage, type Problem } from '../nouns/index.ts';
import { discover } from './discover.ts';
import { findServices, type Service } from './findServices.ts';
import { listLeftAlone } from './listLeftAlone.ts';
import type { PlanRequest } from './loadPlan.ts';
import { planServices, type ServicesRequest } from './planServices.ts';
import { type ForeignConfiguration, readSettings } from './readSettings.ts';
import { pickImages, pickServices } from './selectServices.ts';
import { show } from './show.ts';
import { throwAll } from './throwAll.ts';

export interface BasePlanRequest extends PlanRequest {
  /** Absolute: the project in a checkout of the base commit. */
  readonly root: string;
  /** The base commit's own configuration. */
  readonly configuration: ForeignConfiguration;
  /** Where a path (absolute) of the working folder is in the checkout; null for one outside of the repository. */
  readonly counterpart: (path: string) => string | null;
}

/** A service of the base commit that can't be planned, and why. */
export interface BrokenService {
  readonly name: string;
  readonly problem: Problem;
}

export interface BasePlan {
  /** Gated images only: another flavour is no baseline. */
  readonly plan: Plan;
  readonly broken: readonly BrokenService[];
}

/**
 * The plan of a base commit. What is broken there is no error of this change: a service that can't be planned stops
 * no other, no services are no problem, and names that were asked for may be new. Throws a GateError where the
 * base's configuration itself can't be read.
 */
export async function loadBasePlan(request: BasePlanRequest): Promise<BasePlan> {
  const { root, services: asked = [] } = request;
  const settings = readSettings({ ...request, overrides: moved(request) });
  throwAll(settings.pathProblems);
  const found = await discover(root, settings.globs);
  const { configured, place, base, configFile, globs, requireLimit, totalLimit, run } = settings;
  const all = findServices({ root, gated: found.gated, configured, place, mayLack: true });
  const healthy = pickServices(all.services, asked).filter(({ name }) => !all.twice.has(name));
  const shared = { root, base, env: request.env, place };
  const planned = healthy.map((service) => planOne(service, shared));
  const images = pickImages(
    planned.flatMap((each) => ('images' in each ? each.images : [])),
    asked,
  );
  return {
    plan: {
      ...{ root, configFile, images, globs, requireLimit, totalLimit, ...run },
      ...listLeftAlone(found, images, all.services, found.warnings),
    },
    broken: [
      ...planned.flatMap((each) => ('problem' in each ? [each] : [])),
      ...[...all.twice].map((name) => ({ name, problem: twice(name) })),
    ],
  };
}

type PlannedService = { readonly images: readonly PlannedImage[] } | BrokenService;

function planOne(service: Service, shared: Omit<ServicesRequest, 'services' | 'compared'>): PlannedService {
  try {
    return { images: planServices({ ...shared, services: [service], compared: new Map() }) };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { name: service.name, problem: error.problems[0] ?? unplanned(service.name) };
  }
}

function twice(name: string): Problem {
  return { code: 'service-name-twice', message: `two Dockerfiles make a service named ${show(name)}` };
}

function unplanned(name: string): Problem {
  return { code: 'service-unplanned', message: `the service ${show(name)} can't be planned` };
}

/** A context given by its whole path is the working folder's, whose bytes are not the base's. */
function moved({ overrides, counterpart }: BasePlanRequest): PlanRequest['overrides'] {
  const context = overrides?.values.context;
  if (overrides === undefined || typeof context !== 'string' || !isAbsolute(context)) return overrides;
  return { ...overrides, values: { ...overrides.values, context: counterpart(context) ?? context } };
}

import type { Plan, Problem } from '../nouns/index.ts';
import { committedCache } from './committedCache.ts';
import { compareWith } from './compareWith.ts';
import { compressionProblems } from './compressionProblems.ts';
import { discover } from './discover.ts';
import { type FoundServices, findServices } from './findServices.ts';
import { listLeftAlone } from './listLeftAlone.ts';
import { noServices } from './noServices.ts';
import { planServices, type ServicesRequest } from './planServices.ts';
import { readSettings, type SettingsRequest } from './readSettings.ts';
import { pickServices, selectImages, selectServices } from './selectServices.ts';
import { servicesGone } from './servicesGone.ts';
import { targetWarnings } from './targetWarnings.ts';
import { collectAll, throwAll } from './throwAll.ts';

export interface PlanRequest extends SettingsRequest {
  /** Only these services, or images of them (`sutra-api@enterprise`). */
  readonly services?: readonly string[] | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads the configuration, finds the services and says what is to be built, where from and why. Builds nothing.
 * Throws a GateError with all problems of the configuration, or else with all of the services.
 */
export async function loadPlan(request: PlanRequest): Promise<Plan> {
  const { root, configFile, place, configured, base, globs, requireLimit, totalLimit, run, pathProblems } =
    readSettings(request);
  const wanted = request.services ?? [];
  const found = await discover(root, globs);
  const mayLack = request.configuration !== undefined;
  const all = findServices({ root, gated: found.gated, configured, place, mayLack });
  const shared = { root, base, env: request.env, place };
  refuseBroken([...pathProblems, ...all.problems], all, wanted, shared);
  const none = all.services.length === 0 ? noServices(run.ifNoServices, globs, found.leftAlone) : [];
  const services = selectServices(all.services, wanted);
  const compared = compareWith(root, services, run.compare);
  const planned = planServices({ ...shared, services, compared: compared.files });
  const images = selectImages(planned, wanted, requireLimit);
  throwAll([
    ...compressionProblems(run.compression, images, totalLimit),
    ...(await committedCache(root, run.cache.directory)),
  ]);
  const lacking = servicesGone(all.lacking);
  const warnings = [
    ...[...found.warnings, ...none, ...lacking],
    ...[...compared.warnings, ...targetWarnings(images)],
  ];
  return {
    ...{ root, configFile, images, globs, requireLimit, totalLimit, ...run },
    ...listLeftAlone(found, images, all.services, warnings),
  };
}

/** Services that can be planned may have problems of their own, to be told at once. */
function refuseBroken(
  broken: readonly Problem[],
  all: FoundServices,
  wanted: readonly string[],
  shared: Omit<ServicesRequest, 'services' | 'compared'>,
): void {
  if (broken.length === 0) return;
  const services = pickServices(all.services, wanted).filter(({ name }) => !all.twice.has(name));
  const tasks = [
    () => throwAll(broken),
    () => void planServices({ ...shared, services, compared: new Map() }),
  ];
  collectAll(tasks, (task) => [task()]);
}

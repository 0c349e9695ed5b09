import { loadPlan } from '../config/index.ts';
import { GateError, type PlannedImage, type Problem } from '../nouns/index.ts';
import { servicesOf } from './explain.ts';
import type { GateTools, ServiceRequest } from './types.ts';

/** A service's image as the configuration plans it, and all services beside it. */
export interface PlannedService {
  readonly root: string;
  readonly image: PlannedImage;
  /** Every service of the project, gated or not: name and folder of its Dockerfile. */
  readonly services: ReturnType<typeof servicesOf>;
}

/**
 * Plans the service that an image was built from. For several platforms the plan is the same but for `platform`.
 * Throws GateError for a broken configuration, an unknown service, and one with several variants of which none is
 * named.
 */
export async function plannedService(
  request: ServiceRequest,
  env: GateTools['env'],
): Promise<PlannedService> {
  const overrides = { values: {}, origin: (key: string) => `flag --${key}` };
  const plan = await loadPlan({ ...request, env, overrides, services: [request.name] });
  const images = plan.images.filter(({ role }) => role === 'gated');
  const [image] = images;
  if (image === undefined) throw new GateError(notGated(request.name));
  const variants = new Set(
    images.map(({ service, variant }) => `${service}${variant === null ? '' : `@${variant}`}`),
  );
  if (variants.size > 1) throw new GateError(severalVariants(request.name, [...variants]));
  return { root: plan.root, image, services: servicesOf(plan) };
}

function severalVariants(name: string, variants: readonly string[]): Problem {
  return {
    code: 'inspect-several-variants',
    message: `service ${name} is built in several variants, and each may ask for other packages`,
    expected: `one of ${variants.join(', ')}`,
    fix: `write --service ${variants[0]}, for example`,
  };
}

function notGated(name: string): Problem {
  return {
    code: 'inspect-no-service',
    message: `the configuration plans no image of service ${name}`,
    fix: 'run size-gate plan to see the services',
  };
}

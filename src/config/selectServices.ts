import type { PlannedImage, Problem } from '../nouns/index.ts';
import type { Service } from './findServices.ts';
import { nearest } from './nearest.ts';
import { show } from './show.ts';
import { throwAll } from './throwAll.ts';

/**
 * The services that were asked for, all if none was. `sutra-api@enterprise` asks for the service, too; its other
 * images go in `selectImages`. Throws a GateError (`service-unknown`) for a name that no service has.
 */
export function selectServices(services: readonly Service[], asked: readonly string[]): Service[] {
  const names = services.map((service) => service.name);
  throwAll(
    asked.filter((name) => !names.some((known) => asks(name, known))).map((name) => unknown(name, names)),
  );
  return pickServices(services, asked);
}

/** The same, and names that no service has are left out. */
export function pickServices(services: readonly Service[], asked: readonly string[]): Service[] {
  return services.filter(({ name }) => asked.length === 0 || asked.some((one) => asks(one, name)));
}

/**
 * The images that were asked for. Throws a GateError for an image that does not exist, and for one without a
 * limit where a limit is required.
 */
export function selectImages(
  images: readonly PlannedImage[],
  asked: readonly string[],
  needLimit: boolean,
): PlannedImage[] {
  const ids = images.map((image) => image.id);
  throwAll(asked.filter((one) => !images.some((image) => picks(one, image))).map((one) => unknown(one, ids)));
  const chosen = pickImages(images, asked);
  if (needLimit)
    throwAll(chosen.filter((image) => image.role === 'gated' && image.limit === null).map(limitMissing));
  return chosen;
}

/** The images that were asked for; names that no image has are left out. */
export function pickImages(images: readonly PlannedImage[], asked: readonly string[]): PlannedImage[] {
  return images.filter((image) => asked.length === 0 || asked.some((one) => picks(one, image)));
}

function picks(asked: string, { id, service }: PlannedImage): boolean {
  return asked === service || asked === id || id.startsWith(`${asked}:`);
}

function asks(asked: string, service: string): boolean {
  return asked === service || asked.startsWith(`${service}@`) || asked.startsWith(`${service}:`);
}

function unknown(name: string, known: readonly string[]): Problem {
  const near = nearest(name, known);
  return {
    code: 'service-unknown',
    message: `there is no service or image ${show(name)}`,
    expected: known.length === 0 ? 'a service; none was found' : `one of ${known.join(', ')}`,
    ...(near === null ? {} : { fix: `write ${near}` }),
  };
}

function limitMissing({ id, service, dockerfile }: PlannedImage): Problem {
  return {
    code: 'limit-required',
    message: `${show(id)} has no limit, and require-limit asks for one`,
    where: { file: dockerfile },
    expected: 'a limit for every gated image',
    fix: `set services.${service}.limit, or a limit under defaults`,
  };
}

import type { PlannedImage } from '../nouns/index.ts';
import { duplicateImages } from './duplicateImages.ts';
import type { Service } from './findServices.ts';
import { type ImageRequest, planImages } from './planImages.ts';
import { collectAll, throwAll } from './throwAll.ts';

export interface ServicesRequest extends Pick<ImageRequest, 'root' | 'base' | 'env' | 'place'> {
  readonly services: readonly Service[];
  /** The other flavour of a service, where one is to be compared. */
  readonly compared: ReadonlyMap<string, string>;
}

/** The images of all services: first the gated ones, then those compared. Throws all problems as one GateError. */
export function planServices({ services, compared, ...shared }: ServicesRequest): PlannedImage[] {
  const gated = services.map((service): ImageRequest => {
    return { ...shared, service, dockerfile: service.dockerfile, role: 'gated' };
  });
  const others = services.flatMap((service): ImageRequest[] => {
    const dockerfile = compared.get(service.name);
    return dockerfile === undefined ? [] : [{ ...shared, service, dockerfile, role: 'compared' }];
  });
  const images = collectAll([...gated, ...others], planImages);
  throwAll(duplicateImages(images));
  return images;
}

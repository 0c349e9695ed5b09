import type { PlannedImage, Problem } from '../nouns/index.ts';
import { show } from './show.ts';

/**
 * Two images of one name are one row in every report, and one verdict would hide the other: a folder called
 * `api@ent` beside the variant `ent` of the service `api`, for one. Compares within a role only.
 */
export function duplicateImages(images: readonly PlannedImage[]): Problem[] {
  const first = new Map<string, PlannedImage>();
  return images.flatMap((image) => {
    const key = `${image.role} ${image.id}`;
    const other = first.get(key);
    first.set(key, other ?? image);
    if (other === undefined) return [];
    return [
      {
        code: 'image-ambiguous',
        message: `two images have the name ${show(image.id)}: one of ${show(other.dockerfile)}, one of ${show(image.dockerfile)}`,
        where: { file: image.dockerfile },
        expected: 'a name of its own for every service, variant and platform',
        fix: 'rename the folder, or the variant in the configuration',
      },
    ];
  });
}

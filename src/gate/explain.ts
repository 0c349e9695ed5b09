import { basename, dirname } from 'node:path/posix';
import type { ImageProfile, Plan, PlannedImage } from '../nouns/index.ts';
import type { ReasonsRequest } from '../reasons/index.ts';
import { openRepository } from './openRepository.ts';

/** Gives an image's profile the reasons of its packages, by the Dockerfile and the repository that it is made of. */
export type Explain = (profile: ImageProfile, image: PlannedImage) => Promise<ImageProfile>;

/** What all images of a plan share. */
export interface ExplainRequest {
  /** Absolute path of the plan's root. */
  readonly root: string;
  readonly services: ReasonsRequest['services'];
  readonly env: ReasonsRequest['env'];
}

/** Explains images of one plan. Files of the repository are read once for all of them, as text. Never throws. */
export function createExplain({ root, services, env }: ExplainRequest): Explain {
  const repository = openRepository(root);
  return async (profile, image) => {
    if (profile.contents === null) return profile;
    // The parsers that it needs are loaded by those alone who weigh something.
    const { explainContents } = await import('../reasons/index.ts');
    const contents = explainContents(profile.contents, { image, services, repository, env });
    return { ...profile, contents };
  };
}

/**
 * The services of a plan, each with the folder of its Dockerfile. One that this run leaves alone is a service of the
 * repository all the same: by its folder's name.
 */
export function servicesOf({
  images,
  leftAlone,
}: Pick<Plan, 'images' | 'leftAlone'>): ReasonsRequest['services'] {
  const own = new Map(images.map(({ service, dockerfile }) => [dirname(dockerfile), service]));
  const others = leftAlone
    .map(({ path }) => dirname(path))
    .filter((folder) => isOther(folder) && !own.has(folder));
  const rest = [...new Set(others)].map((folder): [string, string] => [folder, basename(folder)]);
  return [...own, ...rest].map(([folder, name]) => ({ name, folder }));
}

/** Whatever others have put into the repository is no service of it. */
function isOther(folder: string): boolean {
  return folder !== '.' && !/(^|\/)(node_modules|vendor|third_party)(\/|$)/.test(folder);
}

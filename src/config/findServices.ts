import { basename, isAbsolute, join, posix } from 'node:path';
import type { Place, Problem } from '../nouns/index.ts';
import { isFile } from './isFile.ts';
import { leavesRoot } from './leavesRoot.ts';
import { nearest } from './nearest.ts';
import type { ServiceSettings } from './schema.ts';
import { show } from './show.ts';

/** A service: a name and its Dockerfile, relative to the root. */
export interface Service {
  readonly name: string;
  readonly dockerfile: string;
  readonly settings: ServiceSettings;
}

export interface ServiceRequest {
  readonly root: string;
  /** Dockerfiles that the globs name. */
  readonly gated: readonly string[];
  readonly configured: Readonly<Record<string, ServiceSettings | null>>;
  readonly place: (path: readonly PropertyKey[]) => Place | undefined;
  /** True where the configuration is another commit's: a service that has no Dockerfile here is no mistake then. */
  readonly mayLack?: boolean;
}

export interface FoundServices {
  readonly services: readonly Service[];
  /** Names that have no Dockerfile, where that is allowed. */
  readonly lacking: readonly string[];
  /** Names that more than one service has. */
  readonly twice: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * Joins the Dockerfiles found with the services configured. A service is named after its Dockerfile's folder,
 * or by the configuration that names the Dockerfile. Returns all problems: a service without a Dockerfile, two
 * of one name, a name that can't be shown.
 */
export function findServices(request: ServiceRequest): FoundServices {
  const problems: Problem[] = [];
  const found = request.gated.map((dockerfile) => ({
    name: folderName(request.root, dockerfile),
    dockerfile,
  }));
  const services: Service[] = [];
  const lacking: string[] = [];
  for (const [name, settings] of Object.entries(request.configured)) {
    const dockerfile = settings?.dockerfile ? cleanPath(settings.dockerfile) : null;
    const own =
      dockerfile === null
        ? found.filter((one) => one.name === name).map((one) => one.dockerfile)
        : [dockerfile];
    const problem =
      own.length === 0 ? missingService(name, request, found) : checkFile(name, own[0] ?? '', request);
    if (request.mayLack && problem !== null && isLack(problem)) lacking.push(name);
    else if (problem !== null) problems.push(problem);
    else services.push(...own.map((path) => ({ name, dockerfile: path, settings: settings ?? {} })));
  }
  const taken = new Set(services.map((service) => service.dockerfile));
  const rest = found.filter((one) => !taken.has(one.dockerfile)).map((one) => ({ ...one, settings: {} }));
  services.push(...rest);
  services.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const names = services.map(({ name }) => name);
  const twice = new Set(names.filter((name, at) => names.indexOf(name) !== at));
  return { services, lacking, twice, problems: [...problems, ...sameNames(services), ...badNames(services)] };
}

function isLack({ code }: Problem): boolean {
  return code === 'service-not-found' || code === 'dockerfile-not-found';
}

/** The folder's name; for a Dockerfile at the root, that of the root's own folder. */
function folderName(root: string, dockerfile: string): string {
  const folder = posix.dirname(dockerfile);
  return folder === '.' ? basename(root) : posix.basename(folder);
}

function cleanPath(path: string): string {
  return isAbsolute(path) ? path : posix.normalize(path.replaceAll('\\', '/'));
}

type Found = { readonly name: string; readonly dockerfile: string };

function missingService(name: string, request: ServiceRequest, found: readonly Found[]): Problem {
  const near = nearest(
    name,
    found.map((one) => one.name),
  );
  return {
    code: 'service-not-found',
    message: `the service ${show(name)} has no Dockerfile: no folder of that name was found`,
    where: request.place(['services', name]),
    expected:
      found.length === 0
        ? 'a dockerfile for it'
        : `one of ${found.map((one) => one.name).join(', ')}, or a dockerfile for it`,
    fix:
      near === null
        ? 'name its Dockerfile by dockerfile, or take the service away'
        : `write ${near}, or name its Dockerfile by dockerfile`,
  };
}

function checkFile(name: string, dockerfile: string, { root, place }: ServiceRequest): Problem | null {
  const inside = !isAbsolute(dockerfile) && !leavesRoot(root, dockerfile);
  if (inside && isFile(join(root, dockerfile))) return null;
  return {
    code: inside ? 'dockerfile-not-found' : 'path-outside',
    message: `the Dockerfile of the service ${show(name)}, ${show(dockerfile)}, ${inside ? 'does not exist' : 'is outside of the project'}`,
    where: place(['services', name, 'dockerfile']),
    expected: 'a file, relative to the project',
    fix: 'correct the path, or take the service away',
  };
}

function sameNames(services: readonly Service[]): Problem[] {
  const names = new Set(services.map((service) => service.name));
  return [...names].flatMap((name) => {
    const files = services.filter((service) => service.name === name).map((service) => service.dockerfile);
    return files.length < 2 ? [] : [sameName(name, files)];
  });
}

function sameName(name: string, files: readonly string[]): Problem {
  return {
    code: 'service-name-twice',
    message: `two Dockerfiles make a service named ${show(name)}: ${files.map(show).join(' and ')}`,
    where: { file: files[1] ?? '' },
    expected: 'one Dockerfile for each service name',
    fix: 'give one of them another name under services, with dockerfile, or narrow dockerfiles',
  };
}

function badNames(services: readonly Service[]): Problem[] {
  return services
    .filter(({ name }) => name === '' || /\p{C}/u.test(name))
    .map(({ name, dockerfile }) => ({
      code: 'service-name-invalid',
      message: `the service name ${show(name)} is empty or has characters that can't be shown`,
      where: { file: dockerfile },
      expected: 'a name of visible characters',
      fix: 'rename the folder, or give the service a name under services, with dockerfile',
    }));
}

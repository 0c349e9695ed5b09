import { posix } from 'node:path';
import type { Finding, LineCost, OwnedPackage } from '../../nouns/index.ts';
import { normalName } from '../../packages/index.ts';
import type { Project } from '../projects/types.ts';
import type { ReasonsRequest } from '../types.ts';
import type { AskGraph, LineNode } from './askGraph.ts';

/** Lines that make an image install a package that is another service of the same repository. */
export function findings(
  graph: AskGraph,
  packages: readonly OwnedPackage[],
  local: ReadonlyMap<number, Project>,
  lines: readonly { readonly line: LineNode; readonly cost: LineCost }[],
  { image, services }: ReasonsRequest,
): readonly Finding[] {
  const own = posix.dirname(image.dockerfile);
  const others = services.filter(({ folder }) => folder !== own);
  return lines.flatMap(({ line, cost }, index) =>
    graph.edges(line.node).flatMap(({ to }): Finding[] => {
      const found = graph.packageOf(to);
      const other = found === null ? undefined : serviceOf(found, packages, local, others);
      if (found === null || other === undefined) return [];
      const { folder } = other;
      return [{ kind: 'installs-service', line: index, package: found, folder, bytes: cost.exclusiveBytes }];
    }),
  );
}

/** The service that a package is: by its project's folder, or, where there is none at hand, by its name. */
function serviceOf(
  index: number,
  packages: readonly OwnedPackage[],
  local: ReadonlyMap<number, Project>,
  services: ReasonsRequest['services'],
) {
  const project = local.get(index);
  if (project) return services.find(({ folder }) => folder === project.folder);
  const { type, name } = packages[index] ?? { type: 'deb', name: '' };
  if (type !== 'pypi' && type !== 'npm') return undefined;
  return services.find((service) =>
    [service.name, posix.basename(service.folder)].some((each) => normalName(each) === normalName(name)),
  );
}

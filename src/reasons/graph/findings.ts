import { posix } from 'node:path';
import { addedBytes, type Finding, type LineCost, type OwnedPackage } from '../../nouns/index.ts';
import { normalName } from '../../packages/index.ts';
import type { Project } from '../projects/types.ts';
import type { ReasonsRequest } from '../types.ts';
import type { AskGraph, LineNode } from './askGraph.ts';

/** A line with what it costs, as the report lists it. */
interface Told {
  readonly line: LineNode;
  readonly cost: LineCost;
}

/** The services of a repository that an image installs besides its own, the dearest first: one finding for each. */
export function findings(
  graph: AskGraph,
  packages: readonly OwnedPackage[],
  local: ReadonlyMap<number, Project>,
  lines: readonly Told[],
  { image, services }: ReasonsRequest,
): readonly Finding[] {
  const own = posix.dirname(image.dockerfile);
  const others = services.filter(({ folder }) => folder !== own);
  const byFolder = new Map<string, Set<number>>();
  for (const { line } of others.length === 0 ? [] : lines)
    for (const { to } of graph.edges(line.node)) {
      const index = graph.packageOf(to);
      const folder = index === null ? undefined : serviceOf(index, packages, local, others)?.folder;
      if (index === null || folder === undefined) continue;
      byFolder.set(folder, (byFolder.get(folder) ?? new Set()).add(index));
    }
  const sure = byFolder.size === 0 ? new Set<number>() : graph.surelyAsked();
  return [...byFolder]
    .flatMap(([folder, found]) => findingOf(graph, packages, lines, { folder, found, sure, image }))
    .sort((a, b) => b.bytes - a.bytes);
}

interface Service {
  readonly folder: string;
  /** Its packages in the image: one, or several in as many places. */
  readonly found: ReadonlySet<number>;
  readonly sure: ReadonlySet<number>;
  readonly image: ReasonsRequest['image'];
}

/** What would go with all of a service's packages, and who asks for them: other lines than those they bring themselves. */
function findingOf(
  graph: AskGraph,
  packages: readonly OwnedPackage[],
  lines: readonly Told[],
  { folder, found, sure, image }: Service,
): readonly Finding[] {
  const isIt = (node: number) => found.has(graph.packageOf(node) ?? -1);
  const left = new Set(graph.reach([graph.root], isIt).filter((node) => !isIt(node)));
  // What stays whoever asks for it: a project that a COPY brought, and that is installed where it is.
  for (const { to } of graph.edges(graph.root)) if (graph.packageAt(to) !== null) left.add(to);
  const asking = [...lines.entries()].filter(
    ([, { line }]) => left.has(line.node) && graph.edges(line.node).some(({ to }) => isIt(to)),
  );
  const [first] = asking.toSorted(([, a], [, b]) => rank(a.line, image) - rank(b.line, image));
  const ofLine = first && graph.edges(first[1].line.node).find(({ to }) => isIt(to));
  const main = ofLine && graph.packageOf(ofLine.to);
  if (first === undefined || main === null || main === undefined) return [];
  const exclusive = graph
    .reach([...found].map((index) => graph.generous(index)))
    .flatMap((node) => (left.has(node) ? [] : (graph.packageAt(node) ?? [])));
  return [
    {
      ...{ kind: 'installs-service', line: first[0], otherLines: asking.length - 1, package: main, folder },
      exclusive,
      bytes: exclusive.reduce((sum, index) => sum + bytesOf(packages[index]), 0),
      inferred: exclusive.some((index) => packages[index]?.inferred || !sure.has(graph.there(index))),
    },
  ];
}

function bytesOf(found: OwnedPackage | undefined): number {
  return found ? addedBytes(found) : 0;
}

/** What somebody has to change first: a file of the service, then its Dockerfile, then files of others. */
function rank({ own, file }: LineNode, { dockerfile }: ReasonsRequest['image']): number {
  if (!own) return 2;
  return file === dockerfile ? 1 : 0;
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

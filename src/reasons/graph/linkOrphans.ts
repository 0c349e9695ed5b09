import type { OwnedPackage } from '../../nouns/index.ts';
import { below } from '../build/paths.ts';
import type { Copy } from '../build/walkBuild.ts';
import type { GraphFiller } from './fillGraph.ts';

/**
 * Links packages that nothing written leads to with the command that most likely brought them: one that installs such
 * packages, in the layer that brought them, else one from whose stage they come; else with the COPY that they came by.
 * So what apt recommends, and what pip installed for a requirement that no metadata tells any more, has a line.
 */
export function linkOrphans(
  packages: readonly OwnedPackage[],
  filler: GraphFiller,
  copies: readonly Copy[],
  dockerfile: string,
): void {
  const { graph } = filler;
  // Once for those that no other orphan asks for, and once more for those that ask for each other in circles.
  for (const all of [false, true]) {
    const reached = new Set(graph.reach([graph.root]));
    const orphans = [...packages.keys()].filter(
      (index) => packages[index]?.from === 'own' && !reached.has(graph.there(index)),
    );
    const asked = new Set(
      all ? [] : orphans.flatMap((index) => packages[index]?.requires.map(({ to }) => to) ?? []),
    );
    for (const index of orphans) if (!asked.has(index)) linkOne(index, packages, filler, copies, dockerfile);
  }
}

function linkOne(
  index: number,
  packages: readonly OwnedPackage[],
  filler: GraphFiller,
  copies: readonly Copy[],
  dockerfile: string,
): void {
  const { graph, commands } = filler;
  const found = packages[index];
  if (found === undefined) return;
  const likely = commands.filter(
    ({ install }) =>
      install.withRequired && install.types.includes(found.type) && filler.index.fits(index, install),
  );
  const sameLayer = likely.filter(({ install }) => isIn(install.line, found.line, filler));
  for (const { line } of sameLayer.length > 0 ? sameLayer : likely)
    graph.link(line.node, graph.whole(index), true);
  if (likely.length > 0) return;
  const copy = copyOf(found, copies);
  const node = copy && graph.line({ file: dockerfile, line: copy.line, asks: copy.asks }, true);
  if (!node) return;
  graph.link(graph.root, node.node, false);
  graph.link(node.node, graph.whole(index), false);
}

/** A command may stand on a later line than the instruction that it is part of. */
function isIn(line: number, layerLine: number | null, filler: GraphFiller): boolean {
  return layerLine !== null && filler.instructionOf(line) === layerLine;
}

/** The COPY that brought a package: by the layer, or, where a later one changed its files again, by the place. */
function copyOf({ line, place }: OwnedPackage, copies: readonly Copy[]): Copy | undefined {
  const exact = copies.find((copy) => copy.line === line);
  return exact ?? copies.findLast(({ at }) => at !== '/' && below(`/${place}`, at) !== null);
}

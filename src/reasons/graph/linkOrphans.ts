import type { OwnedPackage } from '../../nouns/index.ts';
import { below } from '../build/paths.ts';
import type { Copy } from '../build/walkBuild.ts';
import type { Filling } from './filling.ts';
import { mayBring } from './mayBring.ts';

/**
 * Links packages that nothing written leads to with the command that most likely brought them: one that installs such
 * packages, in the layer that brought them, else one from whose stage they come; else with the COPY that they came by.
 * So what apt recommends, and what pip installed for a requirement that no metadata tells any more, has a line.
 */
export function linkOrphans(filling: Filling): void {
  const { graph, packages } = filling;
  // Once for those that no other orphan asks for, and once more for those that ask for each other in circles.
  for (const all of [false, true]) {
    const reached = new Set(graph.reach([graph.root]));
    const orphans = [...packages.keys()].filter(
      (index) => packages[index]?.from === 'own' && !reached.has(graph.there(index)),
    );
    const asked = new Set(all ? [] : orphans.flatMap((index) => requiredBy(packages[index])));
    for (const index of orphans) if (!asked.has(index)) linkOne(index, filling);
  }
}

function requiredBy(found: OwnedPackage | undefined): readonly number[] {
  return found?.requires.flatMap(({ to, recommended }) => (recommended ? [] : to)) ?? [];
}

function linkOne(index: number, filling: Filling): void {
  const { graph, commands, packages, walked, request } = filling;
  const found = packages[index];
  if (found === undefined) return;
  const likely = commands.filter(
    ({ install }) =>
      install.withRequired &&
      install.types.includes(found.type) &&
      filling.index.fits(index, install) &&
      mayBring(found, filling.instructionIn(install)),
  );
  const sameLayer = likely.filter(
    ({ install }) => found.line !== null && filling.instructionIn(install) === found.line,
  );
  for (const { line, install } of sameLayer.length > 0 ? sameLayer : likely)
    graph.link(line.node, filling.installed(index, install, true), true);
  if (likely.length > 0) return;
  const copy = copyOf(found, walked.copies);
  const node = copy && filling.line({ file: request.image.dockerfile, line: copy.line, asks: copy.asks });
  if (!node) return;
  graph.link(graph.root, node.node, false);
  graph.link(node.node, graph.whole(index), false);
}

/** The COPY that brought a package: by the layer, or, where a later one changed its files again, by the place. */
function copyOf(found: OwnedPackage, copies: readonly Copy[]): Copy | undefined {
  const exact = copies.find((copy) => copy.line === found.line);
  const mayBe = ({ at, line }: Copy) =>
    at !== '/' && below(`/${found.place}`, at) !== null && mayBring(found, line);
  return exact ?? copies.findLast(mayBe);
}

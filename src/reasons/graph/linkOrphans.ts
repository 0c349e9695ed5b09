import type { OwnedPackage } from '../../nouns/index.ts';
import { below } from '../build/paths.ts';
import type { Install } from '../build/types.ts';
import type { Copy } from '../build/walkBuild.ts';
import type { AskGraph, Edge, LineNode } from './askGraph.ts';
import type { Filling } from './filling.ts';
import { mayBring } from './mayBring.ts';

/** Commands that are tried, over all packages; a second or two. */
const mostTries = 1e6;

/**
 * Links packages that nothing written leads to with the commands that may have brought them: those that install such
 * packages there, by the instruction that brought them; else with the COPY that they came by. So what apt recommends,
 * and what pip installed for a requirement that no metadata tells any more, has a line. Where several commands may be
 * the reason none is alone, so none promises those bytes.
 */
export function linkOrphans(filling: Filling): void {
  const { graph, packages, commands } = filling;
  let left = mostTries;
  // Once for those that no other orphan asks for, and once more for those that ask for each other in circles.
  for (const all of [false, true]) {
    const reached = new Set(graph.reach([graph.root]));
    const orphans = new Set(
      [...packages.keys()].filter(
        (index) => packages[index]?.from === 'own' && !reached.has(graph.there(index)),
      ),
    );
    const guesses = new Set([...orphans].filter((index) => isGuess(graph, index)));
    for (const index of guesses) linkGuess(graph, index, orphans, guesses);
    const asked = new Set(all ? [] : [...orphans].flatMap((index) => requiredBy(graph, index)));
    for (const index of orphans) {
      if (asked.has(index)) continue;
      left -= 1 + commands.length;
      if (left < 0) {
        graph.endEarly();
        return;
      }
      linkOne(index, filling);
    }
  }
}

function requiredBy(graph: AskGraph, index: number): readonly number[] {
  return needsOf(graph, index).flatMap(({ to }) => graph.packageOf(to) ?? []);
}

/** What a package requires, by metadata, imports and lock files: packages, and lines of a project. */
function needsOf(graph: AskGraph, index: number): readonly Edge[] {
  return graph.edges(graph.whole(index)).filter(({ to }) => graph.packageOf(to) !== index);
}

/** True where what the package requires is guessed, too: what it imports it may do without. */
function isGuess(graph: AskGraph, index: number): boolean {
  return needsOf(graph, index).some(({ inferred }) => inferred);
}

/** What a guessed package seems to require it keeps from nobody: only what nothing else explains hangs on it. */
function linkGuess(
  graph: AskGraph,
  index: number,
  orphans: ReadonlySet<number>,
  guesses: ReadonlySet<number>,
): void {
  const node = graph.guessed(index);
  for (const { to, inferred } of needsOf(graph, index)) {
    const needed = graph.packageOf(to);
    if (needed !== null && guesses.has(needed)) graph.link(node, graph.guessed(needed), inferred);
    else if (!inferred || (needed !== null && orphans.has(needed))) graph.link(node, to, inferred);
  }
}

function linkOne(index: number, filling: Filling): void {
  const { graph, packages, walked, request } = filling;
  const found = packages[index];
  if (found === undefined) return;
  const likely = commandsFor(filling, index, found);
  const sameLayer = likely.filter(
    ({ instructions }) => found.line !== null && instructions.includes(found.line),
  );
  const guess = isGuess(graph, index) ? graph.guessed(index) : null;
  for (const { line, install } of sameLayer.length > 0 ? sameLayer : likely)
    graph.link(line.node, guess ?? filling.installed(index, install, true), true);
  if (likely.length > 0) return;
  const copy = copyOf(found, walked.copies);
  const node = copy && filling.line({ file: request.image.dockerfile, line: copy.line, asks: copy.asks });
  if (!node) return;
  graph.link(graph.root, node.node, false);
  graph.link(node.node, guess ?? graph.whole(index), false);
}

interface Likely {
  readonly install: Install;
  readonly line: LineNode;
  readonly instructions: readonly (number | null)[];
}

/** Commands that install what packages require, such ones, there, and in an instruction that brought it. */
function commandsFor(filling: Filling, index: number, found: OwnedPackage): readonly Likely[] {
  return filling.commands.flatMap(({ install, line }) => {
    if (!install.withRequired || !install.types.includes(found.type)) return [];
    const instructions = filling.instructionsOf(index, install);
    return instructions.length > 0 && mayBring(found, instructions) ? { install, line, instructions } : [];
  });
}

/** The COPY that brought a package: by the layer, or, where a later one changed its files again, by the place. */
function copyOf(found: OwnedPackage, copies: readonly Copy[]): Copy | undefined {
  const exact = copies.find((copy) => copy.line === found.line);
  const mayBe = ({ at, line }: Copy) =>
    at !== '/' && below(`/${found.place}`, at) !== null && mayBring(found, [line]);
  return exact ?? copies.findLast(mayBe);
}

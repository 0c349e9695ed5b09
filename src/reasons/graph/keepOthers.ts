import { addedBytes } from '../../nouns/index.ts';
import type { Filling } from './filling.ts';
import { mayBring } from './mayBring.ts';

/** Edges that are walked at most; a second or two. */
const mostSteps = 20e6;

/**
 * Links packages to the root that no line which leads to them can have brought: what an installation script brought
 * before the first command that needs it, what `apt-get upgrade` made new, what was copied before `pip install -e`
 * named it. It would stay without that line, so no line may promise its bytes.
 */
export function keepOthers(filling: Filling): void {
  const { graph, packages } = filling;
  const explained = new Uint8Array(packages.length);
  let left = mostSteps;
  for (const { instructions, nodes } of instructionsOf(filling)) {
    // Where that takes too long, what is left is taken for explained.
    const reached = left > 0 ? graph.reach(nodes) : [];
    if (left <= 0) {
      explained.fill(1);
      graph.endEarly();
    }
    for (const node of reached) {
      left -= 1 + graph.edges(node).length;
      const index = graph.packageAt(node);
      const found = index === null ? undefined : packages[index];
      if (index !== null && found && mayBring(found, instructions)) explained[index] = 1;
    }
  }
  for (const [index, each] of packages.entries())
    if (explained[index] === 0 && (each.from === 'own' || addedBytes(each) > 0))
      graph.link(graph.root, graph.there(index), false);
}

interface Bringing {
  readonly instructions: readonly (number | null)[];
  readonly nodes: number[];
}

/** The nodes of commands by the instructions that bring what they install, and of each COPY that is a reason itself. */
function instructionsOf(filling: Filling): Iterable<Bringing> {
  const { graph, commands } = filling;
  const found = new Map<string, Bringing>();
  const put = (instructions: readonly (number | null)[], node: number) => {
    const key = instructions.join(' ');
    const known = found.get(key);
    if (known) known.nodes.push(node);
    else found.set(key, { instructions, nodes: [node] });
  };
  const isCommand = new Set<number>();
  for (const { install, line } of commands) {
    isCommand.add(line.node);
    put(filling.instructionsFor(install), line.node);
  }
  for (const { to } of graph.edges(graph.root)) {
    const copy = isCommand.has(to) ? undefined : graph.lineAt(to);
    if (copy) put([copy.line], to);
  }
  return found.values();
}

import { containerPath } from '../build/paths.ts';
import type { Install, Wanted } from '../build/types.ts';
import type { LineNode } from './askGraph.ts';
import type { Asking } from './asking.ts';
import type { Ask, Filling } from './filling.ts';

/** Links a line that installs a folder of wheels to what the command asked for that built them. */
export function askWheels(filling: Filling, from: LineNode, path: string, asking: Asking, ask: Ask): void {
  const { install } = asking;
  if (install === null) return;
  for (const origin of install.view.origins(containerPath(install.folder, path))) {
    if (origin.kind !== 'wheels') continue;
    for (const built of origin.installs) {
      if (built.wanted.kind === 'wheels') continue;
      const whole = asking.whole && built.withRequired;
      ask(filling, from, built.wanted, { where: asking.where, install: built, whole, folder: null });
    }
  }
}

/** Links a line to what a compiler has made: all that no other package of its kind asks for. */
export function askMade(
  { graph, packages, index: places }: Filling,
  from: LineNode,
  { types }: Wanted & { kind: 'made' },
  install: Install,
): void {
  const made = [...packages.entries()].filter(
    ([index, { type, from: origin }]) =>
      types.includes(type) && origin === 'own' && places.fits(index, install),
  );
  const inner = new Set(made.flatMap(([, { requires }]) => requires.map(({ to }) => to)));
  for (const [index] of made) if (!inner.has(index)) graph.link(from.node, graph.whole(index), false);
}

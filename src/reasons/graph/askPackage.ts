import { normalName } from '../../packages/index.ts';
import type { Wanted } from '../build/types.ts';
import type { LineNode } from './askGraph.ts';
import { type Asking, holds, languageOf, listsOf } from './asking.ts';
import { askProjectLines } from './askProjectLines.ts';
import type { Ask, Filling } from './filling.ts';

/** Links a line to the packages of a name. False where the image has none of them. */
export function askPackage(
  filling: Filling,
  from: LineNode,
  wanted: Wanted & { kind: 'package' },
  asking: Asking,
  ask: Ask,
): boolean {
  const { install, where, whole } = asking;
  const found = filling.index
    .find(wanted.types, wanted.name, where)
    .filter((index) => holds(wanted.marker, filling.packages[index]?.place ?? ''));
  for (const index of found) {
    filling.graph.link(from.node, filling.installed(index, install, whole), false);
    if (whole)
      for (const to of needsOfExtras(filling, index, wanted.extras))
        filling.graph.link(from.node, filling.installed(to, install, whole), false);
    const project = filling.local.get(index);
    if (project && whole)
      for (const extra of wanted.extras) filling.want(project, `extra:${normalName(extra)}`);
  }
  if (found.length > 0 || !whole) return found.length > 0;
  // A project of the repository that left no trace of its name still asks for what its files list.
  const language = languageOf(wanted.types[0]);
  const project = language && filling.projects.named(wanted.name, language);
  if (project && install)
    askProjectLines(filling, from, { project, wants: listsOf(wanted.extras) }, asking, ask);
  return false;
}

/** What a package needs besides where a line asks for it with extras: `uvicorn[standard]` (PEP 508). */
function needsOfExtras(filling: Filling, index: number, extras: readonly string[]): readonly number[] {
  const asked = new Set(extras.map(normalName));
  const known = filling.packages[index]?.extras ?? [];
  return known.flatMap(({ extra, to }) => (asked.has(extra) ? to : []));
}

import type { Project } from '../projects/types.ts';
import type { LineNode } from './askGraph.ts';
import { type Asking, folderOf } from './asking.ts';
import type { Ask, Filling } from './filling.ts';

/** A project, and which of its lists count. */
export interface WantedLines {
  readonly project: Project;
  readonly wants: (list: string | null) => boolean;
}

/** Links a line to those lines of a project that are in a list that is wanted. */
export function askProjectLines(
  filling: Filling,
  from: LineNode,
  { project, wants }: WantedLines,
  asking: Asking,
  ask: Ask,
): void {
  if (!filling.isNew(from.node, project.language, project.folder)) return;
  filling.tell(project);
  for (const line of project.lines) {
    if (!wants(line.list)) continue;
    const node = filling.line(line);
    if (node === null) return;
    filling.graph.link(from.node, node.node, false);
    ask(filling, node, line.wanted, { ...asking, folder: folderOf(line) });
  }
}

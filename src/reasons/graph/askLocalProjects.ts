import { normalName } from '../../packages/index.ts';
import type { Project, ProjectLine } from '../projects/types.ts';
import { folderOf } from './asking.ts';
import type { Ask, Filling } from './filling.ts';
import type { Where } from './packageIndex.ts';

/** Makes each project that is in the image ask by its own lines for what its metadata asks for, too. */
export function askLocalProjects(filling: Filling, ask: Ask): void {
  // A line may ask for an extra of a project that was looked at before.
  for (let before = -1; before !== filling.progress; ) {
    before = filling.progress;
    for (const [index, project] of filling.local)
      for (const line of project.lines) askLocalLine(filling, index, project, line, ask);
  }
}

function askLocalLine(filling: Filling, index: number, project: Project, line: ProjectLine, ask: Ask): void {
  const { list, wanted } = line;
  if (list !== null && !filling.wanted(project).has(`extra:${normalName(list.replace(/^extra:/, ''))}`))
    return;
  if (!filling.isNew('local', index, line.file, line.line, line.asks)) return;
  filling.tell(project);
  const node = filling.line(line);
  if (node === null) return;
  const { graph } = filling;
  const where: Where = { kind: 'beside', index };
  if (wanted.kind === 'package') {
    // The line says it better.
    const found = filling.index.find(wanted.types, wanted.name, where);
    const nodes = new Set(found.map((each) => graph.whole(each)));
    graph.dropLinks(graph.whole(index), (to) => nodes.has(to));
  }
  graph.link(graph.whole(index), node.node, false);
  ask(filling, node, wanted, { where, install: null, whole: true, folder: folderOf(line) });
}

import { addedBytes, type OwnedPackage } from '../../nouns/index.ts';
import type { Install } from '../build/types.ts';
import type { WalkedBuild } from '../build/walkBuild.ts';
import type { Projects } from '../projects/projects.ts';
import type { ReasonsRequest } from '../types.ts';
import { ask } from './ask.ts';
import { languageOf } from './asking.ts';
import { askLocalProjects } from './askLocalProjects.ts';
import { Filling } from './filling.ts';

/** The graph of who asks for whom: from the Dockerfile's lines to the packages in the image. */
export function fillGraph(
  packages: readonly OwnedPackage[],
  walked: WalkedBuild,
  projects: Projects,
  request: ReasonsRequest,
): Filling {
  const filling = new Filling(packages, walked, projects, request);
  const { graph, local } = filling;
  for (const [index, each] of packages.entries()) {
    const { from, name, type } = each;
    // What the base image needs it has: a newer version that a line brought goes with the line.
    if (from === 'base' && addedBytes(each) === 0) graph.link(graph.root, graph.there(index), false);
    const language = languageOf(type);
    const project = language === null || from === 'base' ? null : projects.named(name, language);
    if (project) local.set(index, project);
  }
  for (const install of walked.installs) askCommand(filling, install);
  askLocalProjects(filling, ask);
  return filling;
}

function askCommand(filling: Filling, install: Install): void {
  const { line, asks, folder, wanted, withRequired } = install;
  const node = filling.line({ file: filling.request.image.dockerfile, line, asks });
  if (node === null) return;
  filling.graph.link(filling.graph.root, node.node, false);
  filling.commands.push({ install, line: node });
  const where = { kind: 'install', install, folder } as const;
  ask(filling, node, wanted, { where, install, whole: withRequired, folder: null });
}

import { posix } from 'node:path';
import type { OwnedPackage, Problem, WrittenLine } from '../../nouns/index.ts';
import { normalName } from '../../packages/index.ts';
import { containerPath, repositoryPath } from '../build/paths.ts';
import type { Install, Origin, Wanted } from '../build/types.ts';
import type { WalkedBuild } from '../build/walkBuild.ts';
import { readRequirementsFile } from '../files/requirementsFile.ts';
import type { Projects } from '../projects/projects.ts';
import { projectFiles } from '../projects/readProject.ts';
import type { Project, ProjectLine } from '../projects/types.ts';
import type { ReasonsRequest } from '../types.ts';
import { AskGraph, type LineNode } from './askGraph.ts';
import { type Asking, folderOf, holds, isWanted, languageOf, listsOf, whereKey } from './asking.ts';
import { PackageIndex, type Where } from './packageIndex.ts';

/** Steps of asking, over all. */
const mostSteps = 200_000;

/** Fills the graph of who asks for whom: from the Dockerfile's lines to the packages in the image. */
export class GraphFiller {
  readonly graph: AskGraph;
  readonly index: PackageIndex;
  readonly problems = new Map<string, Problem>();
  /** The Dockerfile's own lines, with the command that each is of. */
  readonly commands: { readonly install: Install; readonly line: LineNode }[] = [];
  /** Packages of the image that are projects of the repository. */
  readonly local = new Map<number, Project>();
  readonly #packages: readonly OwnedPackage[];
  readonly #projects: Projects;
  readonly #walked: WalkedBuild;
  readonly #request: ReasonsRequest;
  readonly #done = new Set<string>();
  readonly #wantedLists = new Map<Project, Set<string>>();
  #steps = 0;

  constructor(
    packages: readonly OwnedPackage[],
    walked: WalkedBuild,
    projects: Projects,
    request: ReasonsRequest,
  ) {
    this.graph = new AskGraph(packages);
    this.index = new PackageIndex(packages, walked.routes);
    this.#packages = packages;
    this.#projects = projects;
    this.#walked = walked;
    this.#request = request;
  }

  fill(): void {
    for (const [index, { from, name, type }] of this.#packages.entries()) {
      if (from === 'base') this.graph.link(this.graph.root, this.graph.whole(index), false);
      const language = languageOf(type);
      const project = language === null || from === 'base' ? null : this.#projects.named(name, language);
      if (project) this.local.set(index, project);
    }
    for (const install of this.#walked.installs) this.#command(install);
    this.#localProjects();
  }

  /** True for a file that belongs to the service itself. */
  isOwn(file: string): boolean {
    const { dockerfile } = this.#request.image;
    if (file === dockerfile || this.#walked.named.has(file)) return true;
    const folder = posix.dirname(dockerfile);
    return folder !== '.' && file.startsWith(`${folder}/`);
  }

  /** The first line of the instruction that a line is part of. */
  instructionOf(line: number): number | null {
    return this.#walked.starts.findLast((start) => start <= line) ?? null;
  }

  #command(install: Install): void {
    const { line, asks } = install;
    const node = this.#line({ file: this.#request.image.dockerfile, line, asks });
    if (node === null) return;
    this.graph.link(this.graph.root, node.node, false);
    this.commands.push({ install, line: node });
    const where: Where = { kind: 'install', install, folder: install.folder };
    this.#ask(node, install.wanted, { where, install, whole: install.withRequired, folder: null });
  }

  #line(written: WrittenLine): LineNode | null {
    return this.graph.line(written, this.isOwn(written.file));
  }

  #ask(from: LineNode, wanted: Wanted, asking: Asking): void {
    this.#steps += 1;
    if (this.#steps > mostSteps) return;
    if (wanted.kind === 'package') this.#package(from, wanted, asking);
    else if (wanted.kind === 'requirements') this.#requirements(from, wanted, asking);
    else if (wanted.kind === 'project') this.#project(from, wanted, asking);
    else if (wanted.kind === 'wheels') this.#wheels(from, wanted.path, asking);
    else if (asking.install) this.#made(from, wanted, asking.install);
  }

  #package(from: LineNode, wanted: Wanted & { kind: 'package' }, asking: Asking): boolean {
    const found = this.index
      .find(wanted.types, wanted.name, asking.where)
      .filter((index) => holds(wanted.marker, this.#packages[index]?.place ?? ''));
    for (const index of found) {
      this.graph.link(from.node, asking.whole ? this.graph.whole(index) : this.graph.there(index), false);
      const project = this.local.get(index);
      if (project && asking.whole)
        for (const extra of wanted.extras) this.#want(project, `extra:${normalName(extra)}`);
    }
    if (found.length > 0 || !asking.whole) return found.length > 0;
    // A project of the repository that left no trace of its name still asks for what its files list.
    const language = languageOf(wanted.types[0]);
    const project = language && this.#projects.named(wanted.name, language);
    if (project && asking.install) this.#lines(from, project, listsOf(wanted.extras), asking, asking.where);
    return false;
  }

  #requirements(from: LineNode, wanted: Wanted & { kind: 'requirements' }, asking: Asking): void {
    const key = `${from.node}\0${wanted.path}\0${whereKey(asking)}`;
    if (this.#done.has(key)) return;
    this.#done.add(key);
    if (wanted.path === '/dev/stdin' || wanted.path === '-') {
      if (wanted.here) this.#text(from, { kind: 'inline', ...wanted.here }, asking);
      return;
    }
    for (const origin of this.#origins(wanted.path, asking)) if (this.#text(from, origin, asking)) return;
  }

  /** Each line of a requirements file. False where there is no such file. */
  #text(from: LineNode, origin: Origin, asking: Asking): boolean {
    if (origin.kind === 'wheels') return false;
    const inline = origin.kind === 'inline';
    const text = inline ? origin.text : this.#request.repository.readText(origin.path);
    if (text === null) return false;
    const file = inline ? this.#request.image.dockerfile : origin.path;
    const read = readRequirementsFile(text, inline ? origin.line : 1);
    const folder = inline ? null : (repositoryPath('', posix.dirname(origin.path)) ?? null);
    for (const { line, asks, wanted } of read.lines) {
      const node = this.#line({ file, line, asks });
      if (node === null) return true;
      this.graph.link(from.node, node.node, false);
      this.#ask(node, wanted, { ...asking, folder });
    }
    return true;
  }

  /** Where a path may lead: from the folder of the file that says it, or from the one that the command runs in. */
  #origins(path: string, { install, folder }: Asking): readonly Origin[] {
    const beside = folder === null || path.startsWith('/') ? null : repositoryPath(folder, path);
    const near: Origin[] = beside === null ? [] : [{ kind: 'repository', path: beside }];
    return install === null ? near : [...near, ...install.view.origins(containerPath(install.folder, path))];
  }

  #project(from: LineNode, wanted: Wanted & { kind: 'project' }, asking: Asking): void {
    const key = `${from.node}\0${wanted.path}\0${whereKey(asking)}`;
    if (this.#done.has(key)) return;
    this.#done.add(key);
    const found = this.#folders(wanted, asking)
      .map((folder) => this.#projects.at(folder, wanted.language))
      .find((project) => project !== null);
    if (!found) return;
    const at = containerPath(asking.install?.folder ?? '/', wanted.path);
    const where: Where = asking.where.kind === 'install' ? { ...asking.where, folder: at } : asking.where;
    if (wanted.itself && found.name !== null) {
      const { types } = asking.install ?? { types: ['pypi'] as const };
      const named = { kind: 'package', types, name: found.name, extras: wanted.extras } as const;
      const isThere = this.#package(from, named, asking);
      if (isThere && wanted.groups?.length === 0) return;
    }
    if (asking.whole) this.#lines(from, found, (list) => isWanted(list, wanted), asking, where);
  }

  /** Folders of the repository that a project may be: as copied whole, or those that its files were copied from. */
  #folders({ path, language }: Wanted & { kind: 'project' }, asking: Asking): readonly string[] {
    const whole = this.#origins(path, asking);
    const files = [...(projectFiles.get(language)?.keys() ?? [])];
    const single = files.flatMap((file) => this.#origins(posix.join(path, file), asking));
    const repository = (origins: readonly Origin[]) =>
      origins.flatMap((origin) => (origin.kind === 'repository' ? origin.path : []));
    return [
      ...repository(whole),
      ...repository(single).map((file) => repositoryPath('', posix.dirname(file)) ?? ''),
    ];
  }

  /** Links to those lines of a project that are in a list that is wanted. */
  #lines(
    from: LineNode,
    project: Project,
    wants: (list: string | null) => boolean,
    asking: Asking,
    where: Where,
  ): void {
    const key = `${from.node}\0${project.language}\0${project.folder}`;
    if (this.#done.has(key)) return;
    this.#done.add(key);
    this.#tell(project);
    for (const line of project.lines) {
      if (!wants(line.list)) continue;
      const node = this.#line(line);
      if (node === null) return;
      this.graph.link(from.node, node.node, false);
      this.#ask(node, line.wanted, { ...asking, where, folder: folderOf(line) });
    }
  }

  #wheels(from: LineNode, path: string, asking: Asking): void {
    if (asking.install === null) return;
    for (const origin of asking.install.view.origins(containerPath(asking.install.folder, path))) {
      if (origin.kind !== 'wheels') continue;
      for (const built of origin.installs) {
        if (built.wanted.kind === 'wheels') continue;
        const whole = asking.whole && built.withRequired;
        this.#ask(from, built.wanted, { where: asking.where, install: built, whole, folder: null });
      }
    }
  }

  /** What a compiler has made: all that no other package of its kind asks for. */
  #made(from: LineNode, { types }: Wanted & { kind: 'made' }, install: Install): void {
    const made = [...this.#packages.entries()].filter(
      ([index, { type, from: origin }]) =>
        types.includes(type) && origin === 'own' && this.index.fits(index, install),
    );
    const inner = new Set(made.flatMap(([, { requires }]) => requires.map(({ to }) => to)));
    for (const [index] of made)
      if (!inner.has(index)) this.graph.link(from.node, this.graph.whole(index), false);
  }

  #want(project: Project, list: string): void {
    const lists = this.#wantedLists.get(project) ?? new Set();
    lists.add(list);
    this.#wantedLists.set(project, lists);
  }

  /** A project that is in the image asks by its own lines for what its metadata asks for, too. */
  #localProjects(): void {
    for (let before = -1; before !== this.#done.size; ) {
      before = this.#done.size;
      for (const [index, project] of this.local) {
        const lists = this.#wantedLists.get(project) ?? new Set<string>();
        for (const line of project.lines) this.#localLine(index, project, line, lists);
      }
    }
  }

  #localLine(index: number, project: Project, line: ProjectLine, lists: ReadonlySet<string>): void {
    if (line.list !== null && !lists.has(`extra:${normalName(line.list.replace(/^extra:/, ''))}`)) return;
    const key = `local\0${index}\0${line.file}\0${line.line}\0${line.asks}`;
    if (this.#done.has(key)) return;
    this.#done.add(key);
    this.#tell(project);
    const node = this.#line(line);
    if (node === null) return;
    const { wanted } = line;
    if (wanted.kind === 'package') {
      const found = this.index.find(wanted.types, wanted.name, { kind: 'beside', index });
      const nodes = new Set(found.map((each) => this.graph.whole(each)));
      this.graph.dropLinks(this.graph.whole(index), (to) => nodes.has(to));
    }
    this.graph.link(this.graph.whole(index), node.node, false);
    const where: Where = { kind: 'beside', index };
    this.#ask(node, wanted, { where, install: null, whole: true, folder: folderOf(line) });
  }

  /** What could not be read matters where the project is a part of the image. */
  #tell({ problems }: Project): void {
    for (const problem of problems) this.problems.set(JSON.stringify(problem), problem);
  }
}

import { posix } from 'node:path';
import type { OwnedPackage, Problem, WrittenLine } from '../../nouns/index.ts';
import { containerPath, repositoryPath } from '../build/paths.ts';
import type { Install, Origin, Wanted } from '../build/types.ts';
import type { WalkedBuild } from '../build/walkBuild.ts';
import type { Projects } from '../projects/projects.ts';
import type { Project } from '../projects/types.ts';
import type { ReasonsRequest } from '../types.ts';
import { AskGraph, type LineNode } from './askGraph.ts';
import type { Asking } from './asking.ts';
import { PackageIndex } from './packageIndex.ts';

/** Steps of asking, over all. */
const mostSteps = 200_000;

/** Links a line to what it asks for. */
export type Ask = (filling: Filling, from: LineNode, wanted: Wanted, asking: Asking) => void;

/** The graph of who asks for whom while it is filled, with all that filling it needs. */
export class Filling {
  readonly graph: AskGraph;
  readonly index: PackageIndex;
  readonly packages: readonly OwnedPackage[];
  readonly projects: Projects;
  readonly walked: WalkedBuild;
  readonly request: ReasonsRequest;
  readonly problems = new Map<string, Problem>();
  /** The Dockerfile's own lines, with the command that each is of. */
  readonly commands: { readonly install: Install; readonly line: LineNode }[] = [];
  /** Packages of the image that are projects of the repository. */
  readonly local = new Map<number, Project>();
  /** Lists beside the main one that somebody asks of a project. */
  readonly #wanted = new Map<Project, Set<string>>();
  readonly #done = new Set<string>();
  #steps = 0;

  constructor(
    packages: readonly OwnedPackage[],
    walked: WalkedBuild,
    projects: Projects,
    request: ReasonsRequest,
  ) {
    const problem = incomplete(request.image.dockerfile);
    this.graph = new AskGraph(packages, () => this.problems.set(problem.code, problem));
    this.index = new PackageIndex(packages, walked.routes);
    this.packages = packages;
    this.projects = projects;
    this.walked = walked;
    this.request = request;
  }

  /** True the first time that it is asked with a key. */
  isNew(...key: readonly (string | number)[]): boolean {
    const before = this.#done.size;
    this.#done.add(key.join('\0'));
    return this.#done.size > before;
  }

  /** How much was done so far: it grows as long as there is something new. */
  get progress(): number {
    return this.#done.size;
  }

  /** False where so much was asked that no more is. */
  step(): boolean {
    this.#steps += 1;
    if (this.#steps > mostSteps) this.graph.endEarly();
    return this.#steps <= mostSteps;
  }

  /** The node of a line; null where there are too many. */
  line(written: WrittenLine): LineNode | null {
    return this.graph.line(written, this.#isOwn(written.file));
  }

  /** The first line of the instruction that a command is part of, which may stand on a later one; null for none. */
  instructionOf({ line }: Pick<Install, 'line'>): number | null {
    return this.walked.starts.findLast((start) => start <= line) ?? null;
  }

  /** First lines of the instructions that what a command installs comes into the image by: its own, or some COPY. */
  instructionsFor(install: Install): readonly (number | null)[] {
    return this.#bringing(
      install,
      this.walked.routes.of(install.stage).map(({ line }) => line),
    );
  }

  /** The same of one package; empty where the command can't have put it where it is. */
  instructionsOf(index: number, install: Install): readonly (number | null)[] {
    return this.#bringing(install, this.index.ways(index, install));
  }

  #bringing(install: Install, ways: readonly (number | null)[]): readonly (number | null)[] {
    return [...new Set(ways.map((line) => line ?? this.instructionOf(install)))];
  }

  /** Where a path may lead: from the folder of the file that says it, or from the one that the command runs in. */
  origins(path: string, { install, folder }: Asking): readonly Origin[] {
    const beside = folder === null || path.startsWith('/') ? null : repositoryPath(folder, path);
    const near: Origin[] = beside === null ? [] : [{ kind: 'repository', path: beside }];
    return install === null ? near : [...near, ...install.view.origins(containerPath(install.folder, path))];
  }

  /** The node that a command leads to for a package: with what it requires, and recommends, as the tool does it. */
  installed(index: number, install: Install | null, whole: boolean): number {
    if (!whole) return this.graph.there(index);
    return install?.withRecommended ? this.graph.generous(index) : this.graph.whole(index);
  }

  want(project: Project, list: string): void {
    const lists = this.#wanted.get(project) ?? new Set();
    lists.add(list);
    this.#wanted.set(project, lists);
  }

  wanted(project: Project): ReadonlySet<string> {
    return this.#wanted.get(project) ?? new Set();
  }

  /** What could not be read matters where the project is a part of the image. */
  tell({ problems }: Project): void {
    for (const problem of problems) this.problems.set(JSON.stringify(problem), problem);
  }

  /** True for a file that belongs to the service itself. */
  #isOwn(file: string): boolean {
    const { dockerfile } = this.request.image;
    if (file === dockerfile || this.walked.named.has(file)) return true;
    const folder = posix.dirname(dockerfile);
    return folder !== '.' && file.startsWith(`${folder}/`);
  }
}

/** Said where a bound on time or memory ends the search: never a smaller number in silence. */
function incomplete(file: string): Problem {
  return {
    code: 'reasons-incomplete',
    message:
      'the lines and packages of the image ask for each other in more ways than can be followed: what lines cost, and why packages are there, is told in part',
    where: { file },
  };
}

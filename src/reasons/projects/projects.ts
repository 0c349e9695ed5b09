import { normalName } from '../../packages/index.ts';
import { joinPath, repositoryPath } from '../build/paths.ts';
import type { Repository } from '../types.ts';
import { projectFiles, readProject } from './readProject.ts';
import type { Language, Project } from './types.ts';

/** Folders that are looked into for projects; more than any repository keeps beside a service. */
const mostFolders = 2_000;
const never = /^(node_modules|vendor|dist|build|target|venv|__pycache__|\..*)$/;

/** The repository's projects, each read once. */
export class Projects {
  readonly #repository: Repository;
  readonly #known = new Map<string, Project | null>();
  #byName: ReadonlyMap<string, Project> | null = null;
  readonly #near: ReadonlySet<string>;

  /** `near`: folders that an image takes files from. Projects are looked for in them and beside them. */
  constructor(repository: Repository, near: ReadonlySet<string>) {
    this.#repository = repository;
    this.#near = near;
  }

  /** The project in a folder, or null. */
  at(folder: string, language: Language): Project | null {
    const key = `${language}:${folder}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const project = readProject(folder, language, this.#repository);
    this.#known.set(key, project);
    return project;
  }

  /** The project that is called so, in any spelling that Python takes for the same. */
  named(name: string, language: Language): Project | null {
    this.#byName ??= this.#findAll();
    return this.#byName.get(`${language}:${normalName(name)}`) ?? null;
  }

  /** Everything that was read so far. */
  get all(): readonly Project[] {
    return [...this.#known.values()].flatMap((project) => project ?? []);
  }

  #findAll(): ReadonlyMap<string, Project> {
    const found = new Map<string, Project>();
    for (const folder of this.#folders()) {
      const names = new Set(this.#repository.list(folder));
      for (const language of ['python', 'node'] as const) {
        const files = [...(projectFiles.get(language)?.keys() ?? [])];
        const project = files.some((file) => names.has(file)) ? this.at(folder, language) : null;
        if (project === null || project.name === null) continue;
        const key = `${language}:${normalName(project.name)}`;
        if (!found.has(key)) found.set(key, project);
      }
    }
    return found;
  }

  /** The folders themselves, those beside them, and two levels of those inside. */
  #folders(): ReadonlySet<string> {
    const found = new Set<string>();
    for (const folder of this.#near) found.add(folder);
    for (const folder of this.#near) {
      const above = folder === '' ? null : repositoryPath(folder, '..');
      if (above !== null) this.#addChildren(above, 1, found);
    }
    for (const folder of this.#near) this.#addChildren(folder, 2, found);
    return found;
  }

  #addChildren(folder: string, depth: number, found: Set<string>): void {
    for (const name of this.#repository.list(folder)) {
      const bare = name.replace(/\/$/, '');
      if (!name.endsWith('/') || never.test(bare) || found.size >= mostFolders) continue;
      const child = joinPath(folder, bare);
      found.add(child);
      if (depth > 1) this.#addChildren(child, depth - 1, found);
    }
  }
}

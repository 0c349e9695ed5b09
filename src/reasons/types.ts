import type { PlannedImage } from '../nouns/index.ts';

/** The repository as text. Paths are relative to the plan's root, with forward slashes; nothing outside is read. */
export interface Repository {
  /** Null where there is no such file, or it is no text of a bearable size. */
  readonly readText: (path: string) => string | null;
  /** Names in a folder, folders with a trailing slash; empty where there is none. */
  readonly list: (folder: string) => readonly string[];
}

/** What reasons are looked for in. */
export interface ReasonsRequest {
  readonly image: PlannedImage;
  /** All services of the plan, so that one which installs another is seen: name and folder of the Dockerfile. */
  readonly services: readonly { readonly name: string; readonly folder: string }[];
  readonly repository: Repository;
  readonly env: Readonly<Record<string, string | undefined>>;
}

import type { PackageType } from '../../nouns/index.ts';
import type { HereText } from '../shell/types.ts';

/** What a line asks for. Paths are as written: of the container for a Dockerfile, of the file's folder for a file. */
export type Wanted =
  /** A package by its name. Extras and marker are Python's; null for no marker. */
  | {
      readonly kind: 'package';
      readonly types: readonly PackageType[];
      readonly name: string;
      readonly extras: readonly string[];
      readonly marker?: string | null;
    }
  /** All lines of a requirements file. */
  | { readonly kind: 'requirements'; readonly path: string; readonly here: HereText | null }
  /** A project: what it is, and what its files ask for beside the main list: extras, and groups, of which null is all. */
  | {
      readonly kind: 'project';
      readonly path: string;
      readonly extras: readonly string[];
      readonly groups: readonly string[] | null;
      readonly without: readonly string[];
      /** Python's or Node's: what the command understands. */
      readonly language: 'python' | 'node' | 'ruby';
      /** False for a tool that installs what a project asks for, and not the project. */
      readonly itself: boolean;
    }
  /** Whatever packages of these types are in what the stage makes: a compiler's output tells more than its command. */
  | { readonly kind: 'made'; readonly types: readonly PackageType[] }
  /** What an earlier command has put into a folder: `pip wheel`, then `pip install /wheels/*`. */
  | { readonly kind: 'wheels'; readonly path: string };

/** Where a file of a container is written down: in a file of the repository, or in the Dockerfile's own text. */
export type Origin =
  | { readonly kind: 'repository'; readonly path: string }
  | { readonly kind: 'inline'; readonly text: string; readonly line: number }
  /** Packages that were built into a folder: `pip wheel --wheel-dir`. */
  | { readonly kind: 'wheels'; readonly installs: readonly Install[] };

/** Which files of a container are files of the repository. */
export interface Files {
  /** All that may stand at an absolute path of the container, the likeliest first. */
  origins(path: string): readonly Origin[];
}

/** One argument of a command in a Dockerfile that makes an image have packages. */
export interface Install {
  /** Line in the Dockerfile. */
  readonly line: number;
  readonly asks: string;
  readonly types: readonly PackageType[];
  readonly wanted: Wanted;
  /** False where what the package requires is not installed with it: `--no-deps`. */
  readonly withRequired: boolean;
  /** True where what the package recommends is installed, too, and what that recommends. */
  readonly withRecommended?: true;
  /** Absolute path in the container below which the packages are put; null where that is not known. */
  readonly target: string | null;
  /** Folder of the container that the command runs in. */
  readonly folder: string;
  /** Position of the stage, and what its container holds. */
  readonly stage: number;
  readonly view: Files;
}

/** What a tool's command line says. */
export type Asked = Pick<
  Install,
  'asks' | 'types' | 'wanted' | 'withRequired' | 'withRecommended' | 'target' | 'line'
>;

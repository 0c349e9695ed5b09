import type { BrokenService } from '../config/index.ts';
import type { Plan, PlannedImage, Problem } from '../nouns/index.ts';

/** The environment of the programs that are run. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The commit to compare with, as a door knows it. */
export interface BaseRequest {
  /** A branch, tag or commit. */
  readonly ref: string;
  /** The merge base of `ref` and what is checked out, or the commit of `ref` itself. */
  readonly choose: 'merge-base' | 'exact';
  /** How the report names `ref` for people: `origin/main`, `the commit before this push`. */
  readonly name: string;
  /**
   * The pull request's own newest commit, where that is known. A merge of it that is checked out has the base branch
   * for its first parent, which even a clone of depth 1 can tell.
   */
  readonly pullRequestHead?: string | null;
  /** True where what is checked out is merged already, so that its own rules judge it whatever `config-from` says. */
  readonly merged?: boolean;
  /**
   * Environment for `git fetch origin` where the clone lacks the commit (it may hold credentials), or null never to
   * fetch, as in a terminal.
   */
  readonly fetchEnv: Environment | null;
  /** Asks the server for the merge base of two commits where the clone is shallow. Null where nobody can be asked. */
  readonly askMergeBase: ((base: string, head: string) => Promise<string | null>) | null;
}

/** The text of an earlier run's report, found by a door. */
export interface FoundReport {
  readonly text: string;
  /** What it was found as, for people: `artifact size-gate-report of run 1234`. */
  readonly source: string;
}

/** The base commit, checked out in a folder of its own. Paths are absolute unless said otherwise. */
export interface OpenBase {
  /** Full hash. */
  readonly commit: string;
  /** How it was chosen, for people. */
  readonly choice: string;
  /** ISO 8601. */
  readonly committedAt: string | null;
  /**
   * The project in the working folder: as the request has it, or, where the base commit's rules are to judge, as the
   * base commit has it, so that no change can move it away from its configuration.
   */
  readonly root: string;
  /** The checkout's root, and the project in it, which the base commit need not have. */
  readonly checkout: string;
  readonly worktreeRoot: string;
  /** The repository's root in the working folder. */
  readonly repository: string;
  /** What the base commit's own configuration plans; null where that is broken. */
  readonly plan: Plan | null;
  /**
   * An image of that plan as it is built from the checkout: with paths of the checkout, or of the working folder where
   * only that has them (secret files, folders that were never committed), and writing to no cache.
   */
  readonly relocate: (image: PlannedImage) => PlannedImage;
  /** The images that the configuration of a plan of the working folder makes of the base commit's files. */
  readonly planAs: (plan: Pick<Plan, 'root' | 'configFile'>) => Promise<readonly PlannedImage[]>;
  readonly planProblems: readonly Problem[];
  readonly brokenServices: readonly BrokenService[];
  /** Tracked files that differ between the base commit and the working folder; whole folders end in a slash. */
  readonly changedPaths: readonly string[];
  /** Files and whole folders (ending in a slash) of the working folder that git does not know, ignored ones too. */
  readonly untrackedPaths: readonly string[];
  /** Symbolic links that git knows in the working folder. */
  readonly linkPaths: readonly string[];
  /** Those of the rule files that differ, in the words of the request. */
  readonly changedRuleFiles: readonly string[];
  readonly changedProjectRuleFiles: readonly string[];
  /** Removes the checkout, whatever state it is in. Never throws. */
  close(): Promise<void>;
}

import type { ImageProfile, OnProgress, Plan, Problem } from '../nouns/index.ts';
import type { Report } from '../report/index.ts';

/** Settings from flags or inputs, under the configuration's keys; they beat the file. */
export interface RequestOverrides {
  readonly values: Readonly<Record<string, unknown>>;
  /** Where a key's value comes from, in words for an error message: `flag --parallel`, `` input `parallel` ``. */
  readonly origin: (key: string) => string;
}

/** The commit to compare with, as a door knows it. */
export interface BaseRequest {
  /** A branch, tag or commit. */
  readonly ref: string;
  /** The merge base of `ref` and what is checked out, or the commit of `ref` itself. */
  readonly choose: 'merge-base' | 'exact';
  /** How the report names `ref` for people: `origin/main`, `the commit before this push`. */
  readonly name: string;
  /**
   * Environment for `git fetch origin` where the clone lacks the commit (it may hold credentials), or null never to
   * fetch, as in a terminal.
   */
  readonly fetchEnv: Readonly<Record<string, string | undefined>> | null;
  /** Asks the server for the merge base of two commits where the clone is shallow. Null where nobody can be asked. */
  readonly askMergeBase: ((base: string, head: string) => Promise<string | null>) | null;
}

/** The text of an earlier run's report, found by a door. */
export interface FoundReport {
  readonly text: string;
  /** What it was found as, for people: `artifact size-gate-report of run 1234`. */
  readonly source: string;
}

/** What a door asks the corridor for. */
export interface GateRequest {
  /** Absolute. */
  readonly workingDirectory: string;
  /** Relative to the working directory, or absolute; undefined for the usual places. */
  readonly configFile?: string;
  readonly overrides: RequestOverrides;
  /** Only these services; undefined for all. */
  readonly services?: readonly string[];
  /** Absent for a run without a comparison. */
  readonly base?: BaseRequest;
  /** Files outside of the configuration that have a say in the rules (a workflow), relative to the repository. */
  readonly ruleFiles?: readonly string[];
}

/** What a door lends the corridor. `env` is the environment that docker runs with. */
export interface GateTools {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user interrupts the run. */
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
  /** Finds a report by an artifact's name, of the commit or the nearest before it. Absent where no artifacts are. */
  readonly findArtifact?: (name: string, commit: string) => Promise<FoundReport | Problem>;
  /** This program's version. */
  readonly version: string;
}

/** What `inspect` asks for: an image reference, an archive, or an OCI layout, and where known profiles are. */
export interface InspectRequest {
  readonly target: string;
  /** Absolute. */
  readonly workingDirectory: string;
  readonly cache: {
    /** Absolute path of the folder of profiles, or null for the user's cache folder. */
    readonly directory: string | null;
    readonly enabled: boolean;
  };
}

export interface Inspected {
  readonly profiles: readonly ImageProfile[];
  readonly warnings: readonly Problem[];
}

/**
 * The corridor as the doors see it. All three throw GateError when they can't do their work, and Interrupted when
 * `signal` was aborted.
 */
export interface Corridor {
  runGate(request: GateRequest, tools: GateTools): Promise<Report>;
  planOnly(request: GateRequest, tools: Pick<GateTools, 'env'>): Promise<Plan>;
  inspectImage(request: InspectRequest, tools: GateTools): Promise<Inspected>;
}

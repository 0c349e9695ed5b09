import type { ImageProfile, OnProgress, Plan, Problem } from '../nouns/index.ts';
import type { Report } from '../report/index.ts';

/** Settings from flags or inputs, under the configuration's keys; they beat the file. */
export interface RequestOverrides {
  readonly values: Readonly<Record<string, unknown>>;
  /** Where a key's value comes from, in words for an error message: `flag --parallel`, `` input `parallel` ``. */
  readonly origin: (key: string) => string;
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
}

/** What a door lends the corridor. `env` is the environment that docker runs with. */
export interface GateTools {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user interrupts the run. */
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
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

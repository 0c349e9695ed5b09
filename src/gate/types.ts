import type { BaseRequest, FoundReport } from '../baseline/index.ts';
import type { Diff } from '../compare/index.ts';
import type { FileChange, ImageProfile, OnProgress, Plan, Problem } from '../nouns/index.ts';
import type { Report } from '../report/index.ts';

export type { BaseRequest, FoundReport };

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
  /** What `-` means; absent where there is no standard input. */
  readonly stdin?: (() => AsyncIterable<Buffer>) | undefined;
  /** The service that the image was built from, for lines of its Dockerfile and reasons; absent for none. */
  readonly service?: ServiceRequest | undefined;
}

/** A service of a project. */
export interface ServiceRequest {
  /** `sutra-api`, or `sutra-api@enterprise` where it has variants. */
  readonly name: string;
  /** Absolute. */
  readonly workingDirectory: string;
  /** Relative to the working directory, or absolute; undefined for the usual places. */
  readonly configFile?: string | undefined;
}

export interface InspectedImage {
  readonly profile: ImageProfile;
  /**
   * Everything that each layer does, base layer first and in the tar's order, from what is on record: no byte of the
   * image is read for it. Throws GateError where a record is lost.
   */
  readonly changes: () => Promise<readonly FileChange[]>;
}

export interface Inspected {
  /** One for each platform. */
  readonly images: readonly InspectedImage[];
  readonly warnings: readonly Problem[];
}

/** What `diff` asks for: two targets, each an image reference, an archive, an OCI layout, or a report. */
export interface DiffRequest extends Omit<InspectRequest, 'target'> {
  readonly before: string;
  readonly after: string;
}

export interface Diffed {
  readonly diff: Diff;
  readonly warnings: readonly Problem[];
}

/**
 * The corridor as the doors see it. All throw GateError when they can't do their work, and Interrupted when
 * `signal` was aborted.
 */
export interface Corridor {
  runGate(request: GateRequest, tools: GateTools): Promise<Report>;
  planOnly(
    request: GateRequest,
    tools: Pick<GateTools, 'env'> & Partial<Pick<GateTools, 'signal'>>,
  ): Promise<Plan>;
  inspectImage(request: InspectRequest, tools: GateTools): Promise<Inspected>;
  diffTargets(request: DiffRequest, tools: GateTools): Promise<Diffed>;
}

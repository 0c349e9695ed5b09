import type { Problem } from './problem.ts';

/** Which of the two sizes a rule judges. */
export type Metric = 'unpacked' | 'compressed';

/** BuildKit's names for how a layer is packed when it leaves the builder. */
export type Compression = 'gzip' | 'zstd' | 'uncompressed';

/** Where a limit or target comes from: this repository's configuration, the shipped defaults, or a flag or input. */
export type RuleSource = 'config' | 'default' | 'input';

export interface SizeRule {
  /** Bytes. A limit is strict: `bytes` itself fails. */
  readonly bytes: number;
  readonly metric: Metric;
  readonly source: RuleSource;
}

/**
 * How much an image may grow against its baseline. Where both `percent` and `bytes` are set, growth must stay within
 * both. Exactly that much is allowed. Growth up to the image's noise floor never breaks it.
 */
export interface IncreaseRule {
  /** Percent of the baseline's size; null for none. */
  readonly percent: number | null;
  /** Bytes; null for none. */
  readonly bytes: number | null;
  readonly metric: Metric;
  readonly source: RuleSource;
}

/** How one image is built: the options of `docker buildx build`, under build-push-action's names. */
export interface BuildOptions {
  /** Null for one that docker takes from the environment: its value, maybe a secret, is in no plan or report. */
  readonly buildArgs: Readonly<Record<string, string | null>>;
  readonly target: string | null;
  readonly buildContexts: Readonly<Record<string, string>>;
  /** Secret id → name of the environment variable that holds it. */
  readonly secretEnvs: Readonly<Record<string, string>>;
  /** Secret id → path of the file that holds it, relative to the repository root or absolute. */
  readonly secretFiles: Readonly<Record<string, string>>;
  readonly ssh: readonly string[];
  /** `{service}` is expanded already. */
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
  readonly pull: boolean;
  readonly noCache: boolean;
  readonly network: string | null;
  readonly labels: Readonly<Record<string, string>>;
  /** Milliseconds after which the build is ended and counts as failed. */
  readonly timeoutMs: number;
}

/** One candidate for the build context, and what a build from there would miss. */
export interface ContextCandidate {
  /** Relative to the repository root; `.` is the root. */
  readonly path: string;
  /** The COPY/ADD sources that do not exist there, in the Dockerfile's words, with their line. */
  readonly missing: readonly { readonly source: string; readonly line: number }[];
}

export interface ChosenContext {
  /** Relative to the repository root; `.` is the root. */
  readonly path: string;
  /** Why it was chosen, as a sentence for people. */
  readonly reason: string;
  readonly candidates: readonly ContextCandidate[];
}

/** One instruction of the stages that make up the final image, in the order in which they make history. */
export interface Instruction {
  /** Upper case: `RUN`, `COPY`, … */
  readonly keyword: string;
  /** The instruction as written, continued lines joined, comments dropped. */
  readonly text: string;
  /** Lines of the Dockerfile, counted from 1. */
  readonly line: number;
  readonly endLine: number;
}

/** `gated` images are judged; `compared` ones are the flavour named by `compare:`, only shown beside them. */
export type Role = 'gated' | 'compared';

/** One service in one variant for one platform: what is built, weighed and judged. */
export interface PlannedImage {
  /** `sutra-api`, `sutra-api@enterprise`, `sutra-api@enterprise:linux/arm64`. Unique among images of one role. */
  readonly id: string;
  readonly service: string;
  readonly variant: string | null;
  /** `linux/amd64`, or null for the builder's own. */
  readonly platform: string | null;
  readonly role: Role;
  /** Relative to the repository root, with forward slashes. */
  readonly dockerfile: string;
  readonly context: ChosenContext;
  readonly build: BuildOptions;
  /** What it starts FROM, as the Dockerfile says after expansion. */
  readonly baseName: string;
  readonly instructions: readonly Instruction[];
  readonly limit: SizeRule | null;
  readonly target: SizeRule | null;
  readonly maxIncrease: IncreaseRule | null;
  /** Differences up to so many bytes count as none. */
  readonly noiseFloorBytes: number;
}

/** A Dockerfile that was seen and is not built, with the reason. */
export interface LeftAlone {
  readonly path: string;
  readonly reason: string;
}

export interface Plan {
  /** Absolute path of the repository (or of the working directory where there is no git). */
  readonly root: string;
  /** Relative to the root; null when the shipped defaults alone are in force. */
  readonly configFile: string | null;
  readonly images: readonly PlannedImage[];
  readonly leftAlone: readonly LeftAlone[];
  /** Things to know that do not stop the run. Whatever stops it is thrown. */
  readonly warnings: readonly Problem[];
  /** The patterns of Dockerfiles that are gated, as the configuration says them. */
  readonly globs: readonly string[];
  /** A gated image without a limit is an error of the configuration. */
  readonly requireLimit: boolean;
  /** What a run without any service is: an error, a warning, or nothing to tell. */
  readonly ifNoServices: 'error' | 'warn' | 'ignore';
  readonly totalLimit: SizeRule | null;
  readonly warnOnly: boolean;
  /** A missing baseline is an error where one was asked for, not a warning. */
  readonly requireBaseline: boolean;
  /** Where to take the baseline from: the first that has one. Null for the usual: `rebuild`. */
  readonly baseline: readonly BaselineSourceName[] | null;
  /** Whose configuration judges: this commit's, or that of the base, so that only a merged change of rules counts. */
  readonly configFrom: 'head' | 'base';
  /** File name of the flavour to show beside the gated one (`Dockerfile`), or null. */
  readonly compare: string | null;
  /** How many builds run at once. */
  readonly parallel: number;
  /** Name of the buildx builder, or null for the current one. */
  readonly builder: string | null;
  /** How layers leave the builder, or null for as it keeps them. */
  readonly compression: Compression | null;
  readonly cache: CacheOptions;
}

/** A place that a baseline can come from, as the configuration says it: `rebuild`, `none`, `report:FILE`, `artifact:NAME`. */
export type BaselineSourceName =
  | { readonly kind: 'rebuild' | 'none' }
  /** Path relative to the project. */
  | { readonly kind: 'report'; readonly file: string }
  | { readonly kind: 'artifact'; readonly name: string };

export interface CacheOptions {
  /** Absolute path of the folder of profiles, or null for the user's cache folder. */
  readonly directory: string | null;
  /** The most that the profiles may take on disk, in bytes; 0 turns the cache off. */
  readonly maxBytes: number;
}

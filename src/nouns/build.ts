import type { PlannedImage } from './plan.ts';
import type { Problem } from './problem.ts';

export type Driver = 'docker' | 'docker-container' | 'remote' | 'kubernetes' | 'cloud';

/** `classic` keeps unpacked layers only; `containerd` keeps the packed blobs too. Null where no engine is involved. */
export type Store = 'classic' | 'containerd' | null;

/** What was found on this machine, asked once per run. Version strings are as reported; null means unknown. */
export interface BuilderInfo {
  readonly name: string;
  readonly driver: Driver;
  readonly store: Store;
  readonly engineVersion: string | null;
  readonly buildxVersion: string | null;
  readonly buildkitVersion: string | null;
  /** The builder's own platform: `linux/amd64`. */
  readonly platform: string | null;
}

/** Where the bytes of a built image are. */
export type ImageSource =
  /** An OCI layout folder, whose blobs may be empty files where the layer was known beforehand. */
  | { readonly kind: 'layout'; readonly directory: string }
  /** An image of the engine, by id (`sha256:…`, the digest of its configuration). */
  | { readonly kind: 'engine'; readonly imageId: string };

export interface BuiltImage {
  readonly kind: 'built';
  readonly image: PlannedImage;
  readonly source: ImageSource;
  readonly elapsedMs: number;
  /** How many steps of the build came from the builder's cache, and how many there were; null when unknown. */
  readonly cachedSteps: number | null;
  readonly steps: number | null;
}

export interface FailedBuild {
  readonly kind: 'failed';
  readonly image: PlannedImage;
  /** `build-failed`, `build-timeout`, `engine-lost`, …; `where` names the Dockerfile line when it is known. */
  readonly problem: Problem;
  /** The command that failed, as BuildKit names it; null when unknown. */
  readonly command: string | null;
  /** The last lines of its output: hostile text. */
  readonly lastLines: readonly string[];
  readonly elapsedMs: number;
}

export type BuildOutcome = BuiltImage | FailedBuild;

/** What happens while images are built and weighed; for live lines and logs, never for the verdict. */
export type ProgressEvent =
  | { readonly kind: 'started'; readonly id: string; readonly role: string }
  /** `step` is hostile text: BuildKit's name of what it does now. */
  | {
      readonly kind: 'step';
      readonly id: string;
      readonly role: string;
      readonly step: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'exporting'; readonly id: string; readonly role: string; readonly bytes: number }
  | { readonly kind: 'log'; readonly id: string; readonly role: string; readonly text: string }
  | { readonly kind: 'finished'; readonly id: string; readonly role: string; readonly outcome: BuildOutcome }
  | { readonly kind: 'weighing'; readonly bytes: number; readonly images: number };

export type OnProgress = (event: ProgressEvent) => void;

/** One step of a build, as BuildKit reports it: a vertex of its graph. Texts are hostile. */
export interface StepUpdate {
  /** BuildKit's digest of the step, or its number where only the plain progress is there. */
  readonly step: string;
  readonly name?: string;
  readonly started?: boolean;
  readonly completed?: boolean;
  readonly cached?: boolean;
  readonly error?: string;
}

export interface OutputUpdate {
  readonly step: string;
  readonly bytes: Uint8Array;
}

export interface ProgressUpdate {
  readonly steps: readonly StepUpdate[];
  readonly output: readonly OutputUpdate[];
}

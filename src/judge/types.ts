import type { FailedBuild, ImageProfile, Metric, PlannedImage, Problem, RuleSource } from '../nouns/index.ts';

/** What became of one planned image: weighed, not built, or built and not weighed. Times are milliseconds. */
export type Outcome =
  | {
      readonly kind: 'measured';
      readonly profile: ImageProfile;
      readonly elapsedMs: number;
      readonly cachedSteps: number | null;
      readonly steps: number | null;
    }
  | { readonly kind: 'failed'; readonly failure: FailedBuild }
  | { readonly kind: 'unmeasured'; readonly problem: Problem };

/** A planned image and what became of it. */
export interface Measured {
  readonly image: PlannedImage;
  readonly outcome: Outcome;
}

/**
 * The four verdicts, from harmless to grave. `warn` is a run in which nothing was judged (and, later, rules that
 * only warn); `error` means that it could not be judged and counts as a failure. `waived` is reserved.
 */
export type VerdictKind = 'pass' | 'warn' | 'fail' | 'error';

interface RuleFacts {
  /** The rule's name, as in the configuration: `limit`, `target`, `total`, `max-increase`. */
  readonly rule: string;
  readonly metric: Metric;
  /** For `max-increase` the growth that is allowed, worked out for this image. */
  readonly ruleBytes: number;
  readonly source: RuleSource;
}

/** What one rule says. Every verdict carries what was measured and what it was held against, in bytes. */
export type RuleVerdict =
  | (RuleFacts & {
      readonly kind: 'pass' | 'warn' | 'fail';
      /** For `max-increase` the growth, negative where the image shrank. */
      readonly measuredBytes: number;
      /** `ruleBytes - measuredBytes`: the room left, or (negative) the excess. */
      readonly roomBytes: number;
      /** False where the size aimed at (or the limit) was not kept. A missed target still has the kind `pass`. */
      readonly met: boolean;
    })
  | (RuleFacts & { readonly kind: 'error'; readonly measuredBytes: null; readonly problem: Problem });

/** What all rules say of one image. `problems` explains an error; an image without rules passes with none. */
export interface ImageJudgement {
  readonly image: PlannedImage;
  readonly kind: VerdictKind;
  readonly rules: readonly RuleVerdict[];
  readonly problems: readonly Problem[];
}

/** The sum over all gated images. Where `complete` is false, the sums are partial. */
export interface TotalJudgement {
  readonly unpackedBytes: number;
  /** Null where any measured image has no compressed size. */
  readonly compressedBytes: number | null;
  readonly complete: boolean;
  /** Ids of the images that are missing in the sums. */
  readonly unmeasured: readonly string[];
  /** Null where no total limit is set. */
  readonly verdict: RuleVerdict | null;
}

/** The verdict on the run. `exitStatus` heeds `warnOnly`; `kind` never does: it stays the truth. */
export interface Judgement {
  readonly kind: VerdictKind;
  readonly exitStatus: 0 | 1 | 2;
  readonly warnOnly: boolean;
  readonly images: readonly ImageJudgement[];
  readonly total: TotalJudgement;
}

import type { PackageType, UnownedKind } from './contents.ts';
import type { Problem } from './problem.ts';
import type { ImageProfile } from './profile.ts';

/** Where the numbers come from that a run is compared with: always shown. Moments are ISO 8601. */
export interface BaselineOrigin {
  /** `rebuild`: built again from `commit` in this run. `report`: read from an earlier run's report. `none`: see `problem`. */
  readonly kind: 'rebuild' | 'report' | 'none';
  /** Full hash of the commit compared with; null where it is not known. */
  readonly commit: string | null;
  /** How that commit was chosen, for people: `merge base of HEAD and origin/main`. Null where it is not known. */
  readonly choice: string | null;
  /** When that commit was made. */
  readonly committedAt: string | null;
  /** When the images were measured; null for a rebuild, which is part of this run. */
  readonly measuredAt: string | null;
  /** Milliseconds from `measuredAt` (a report) or `committedAt` (a rebuild) to the begin of this run. */
  readonly ageMs: number | null;
  /** File or artifact of an earlier report: hostile text. Null for others. */
  readonly source: string | null;
  /** Why there is no baseline (`none`), or why one that was asked for first was not taken. */
  readonly problem: Problem | null;
}

/** One image as it was at the baseline. */
export interface BaselineImage {
  readonly id: string;
  readonly service: string;
  readonly variant: string | null;
  readonly platform: string | null;
  readonly dockerfile: string;
  /** What it starts FROM, as its Dockerfile says after expansion; null where that is not known. */
  readonly baseName: string | null;
  /** `same-inputs`: not built, because nothing that it is made of differs between the two commits. */
  readonly how: 'built' | 'same-inputs' | 'report';
  /** Null where it could not be measured; `problem` says why. */
  readonly profile: ImageProfile | null;
  readonly problem: Problem | null;
}

/** What a run is compared with. `images` is empty for an origin of the kind `none`. */
export interface Baseline {
  readonly origin: BaselineOrigin;
  readonly images: readonly BaselineImage[];
}

/** A number of bytes before and after. `deltaBytes` is `after - before`, null where either is not known. */
export interface SizeDelta {
  readonly beforeBytes: number | null;
  readonly afterBytes: number | null;
  readonly deltaBytes: number | null;
}

/**
 * One layer before and after, matched by what made it. `same` has the same diffID on both sides; `changed` is the
 * same instruction with other bytes, or (where `instructionBefore` differs from `instruction`) an edited one.
 * Unpacked bytes; 0 on the side where there is none.
 */
export interface LayerChange {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  readonly from: 'base' | 'own';
  /** Hostile text: the Dockerfile's words, or the history's. That of the baseline for a removed layer. */
  readonly instruction: string | null;
  /** The baseline's words; null for an added layer. */
  readonly instructionBefore: string | null;
  /** Line in the Dockerfile now; null for base layers and removed ones. */
  readonly line: number | null;
  readonly beforeBytes: number;
  readonly afterBytes: number;
  readonly deltaBytes: number;
}

/**
 * What became of one package. `changed`: other bytes at the same version. Owned bytes of the finished images; 0 on the
 * side where there is none.
 */
export interface PackageChange {
  readonly kind: 'added' | 'removed' | 'upgraded' | 'downgraded' | 'changed';
  readonly type: PackageType;
  /** Hostile text, as the versions. */
  readonly name: string;
  readonly versionBefore: string | null;
  readonly versionAfter: string | null;
  /** How far the version moved, by the rules of its type; null where it did not or can't be told. */
  readonly step: 'major' | 'minor' | 'patch' | 'other' | null;
  readonly beforeBytes: number;
  readonly afterBytes: number;
  readonly deltaBytes: number;
  /** Index in the image's packages now; null for a removed one. */
  readonly package: number | null;
}

/**
 * One cause of an image's change, in unpacked bytes. All causes of an image add up to `unpacked.deltaBytes` exactly;
 * `other` is what all small ones come to.
 */
export type Cause =
  /** `change`: index into `ImageChange.packages`. */
  | { readonly kind: 'package'; readonly change: number; readonly deltaBytes: number }
  | {
      readonly kind: 'unowned';
      readonly unowned: UnownedKind;
      readonly place: string | null;
      readonly deltaBytes: number;
    }
  | { readonly kind: 'other'; readonly count: number; readonly deltaBytes: number };

/**
 * `grown`, `shrunk` and `same` compare unpacked bytes; a difference up to the image's noise floor is `same`.
 * `unknown`: one side could not be measured. `new` has no counterpart in the baseline, `removed` none in this run.
 */
export type ChangeStatus = 'grown' | 'shrunk' | 'same' | 'new' | 'removed' | 'unknown';

/** What became of one image between baseline and this run. The deltas of `layers` add up to `unpacked.deltaBytes`. */
export interface ImageChange {
  readonly id: string;
  readonly service: string;
  readonly variant: string | null;
  readonly platform: string | null;
  /** Where it is now; for a removed image, where it was. */
  readonly dockerfile: string;
  readonly status: ChangeStatus;
  /** How the baseline's size is known; null for a new image. */
  readonly how: BaselineImage['how'] | null;
  readonly unpacked: SizeDelta;
  readonly compressed: SizeDelta;
  /** Unpacked bytes of the layers of the image that it starts FROM. */
  readonly base: SizeDelta;
  /** Compressed bytes of those layers; absent in reports that don't say. */
  readonly baseCompressed?: SizeDelta | undefined;
  /** Unpacked bytes of the layers that this repository's Dockerfile adds. */
  readonly own: SizeDelta;
  /** True where the base image's layers differ though both sides start FROM the same name: nobody here did that. */
  readonly baseMoved: boolean;
  /** Empty where either side has no profile. */
  readonly layers: readonly LayerChange[];
  /** What became of the packages, those that changed most first. Empty where either side's owners are not known. */
  readonly packages: readonly PackageChange[];
  /** Why the size changed; empty where it did not, or where either side's owners are not known. */
  readonly causes: readonly Cause[];
  /** Why the baseline's size is not known. */
  readonly problem: Problem | null;
}

/** A rule of the gate that this change alters, in words for people: `200MB`, `none`, `off`. */
export interface RuleChange {
  /** The setting's name as in the configuration: `limit`, `max-increase`, `warn-only`, `dockerfiles`; or `service`, `workflow`. */
  readonly rule: string;
  /** The image or file that it is about; null for the whole run. Hostile text. */
  readonly subject: string | null;
  readonly before: string;
  readonly after: string;
  /** True where more can pass now than before. */
  readonly loosened: boolean;
}

/** A run beside its baseline. Every gated image of the run has its change, in the plan's order. */
export interface Comparison {
  readonly origin: BaselineOrigin;
  readonly images: readonly ImageChange[];
  readonly removed: readonly ImageChange[];
  /** Sums over all images that are known on both sides, new and removed ones included. */
  readonly total: {
    readonly unpacked: SizeDelta;
    readonly compressed: SizeDelta;
    /** False where an image is `unknown`, and so missing in the sums. */
    readonly complete: boolean;
  };
  /** What could not be worked out of it, and fails nothing. */
  readonly warnings?: readonly Problem[];
}

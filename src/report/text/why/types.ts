import type { ReportImage } from '../../schema.ts';

export type Profile = NonNullable<ReportImage['profile']>;
export type Contents = NonNullable<Profile['contents']>;
export type Owned = Contents['packages'][number];
export type WasteGroup = Contents['waste'][number];
export type LineCost = Contents['lines'][number];
export type Finding = Contents['findings'][number];
export type Unowned = Contents['unowned'][number];
export type PackageChange = NonNullable<ReportImage['change']>['packages'][number];

/** How a medium writes what is hostile in a sentence of ours. */
export interface WhyWords {
  /** A name, a version, a requirement, a path in the image. */
  readonly name: (text: string) => string;
  /** A line of a file of the repository: `packages/sutra-api/setup.py:19`. */
  readonly place: (file: string, line: number | null) => string;
  /** An instruction of a Dockerfile. */
  readonly instruction: (text: string) => string;
  /** What a reader has to see first. Words that went through the others. */
  readonly strong: (text: string) => string;
}

/** One owner of an image's bytes, or of what it grew by. */
export interface OwnerNote {
  /** A difference where the image grew by it; else bytes of the finished image. */
  readonly bytes: number;
  readonly isDelta: boolean;
  readonly who: /** `owned` is null for a removed package, `change` where nothing is compared. */
    | { readonly kind: 'package'; readonly owned: Owned | null; readonly change: PackageChange | null }
    | { readonly kind: 'unowned'; readonly unowned: Unowned['kind']; readonly place: string | null }
    | ByteCode
    | { readonly kind: 'other'; readonly count: number };
  /** Where the package is, if another one of the same name and version is told too: hostile text. */
  readonly place?: string;
}

/** Byte code that own layers wrote for what the base image brought without. */
export interface ByteCode {
  readonly kind: 'byte-code';
  /** Those with most of it first. */
  readonly packages: readonly Owned[];
  readonly ofStandardLibrary: boolean;
  /** Lines of the Dockerfile that wrote it. */
  readonly lines: readonly number[];
  /** True where it is so much that it is worth saying how to avoid it. */
  readonly isAvoidable: boolean;
}

/** What a written line costs, and what is to be said of it besides. */
export interface CostNote {
  readonly cost: LineCost;
  readonly finding: Finding | null;
  /** How much of it the image grew by; null where that is not asked. */
  readonly grownBytes: number | null;
  /** False for what was there before the change and did not grow by it. */
  readonly isNews: boolean;
}

/** Why an image is as large as it is, or why it grew: what there is to say, the weightiest first. */
export interface Explanation {
  /** `growth`: since the baseline; `size`: of this Dockerfile's own bytes as they are. */
  readonly about: 'growth' | 'size';
  readonly contents: Contents;
  readonly costs: readonly CostNote[];
  readonly owners: readonly OwnerNote[];
  /** Own waste that counts. */
  readonly waste: readonly WasteGroup[];
  readonly baseWasteBytes: number;
  /** Files whose owners, or requirements, could be read in part only. */
  readonly partlyRead: readonly string[];
}

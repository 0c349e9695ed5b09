import type { Edit } from './edits.ts';

/** A rule that a commit changes, as the report must say it. */
export interface ToldRule {
  readonly rule: string;
  readonly subject: string | null;
  readonly before: string;
  readonly after: string;
  readonly loosened: boolean;
}

/** What a person would expect of a run: written by hand, and held against the arithmetic as well. */
export interface Told {
  /** `pass` unless said otherwise. */
  readonly verdict?: 'pass' | 'warn' | 'fail' | 'error';
  /** 0, 1 or 2; what the verdict means unless said otherwise. */
  readonly exit?: 0 | 1 | 2;
  /** Image → status and delta in bytes. Images that are not named must be `same`, and differ by nothing. */
  readonly changes?: Readonly<Record<string, readonly [status: string, deltaBytes: number | null]>>;
  readonly rules?: readonly ToldRule[];
  /** Image → the rules that it breaks. */
  readonly broken?: Readonly<Record<string, readonly string[]>>;
}

/** One more run of the same commit, with other flags. */
export interface AnotherRun {
  readonly flags: readonly string[];
  readonly told: Told;
  /** Compares with the report of the chapter before, and not with a rebuild. */
  readonly withReport?: boolean;
  /** Whose rules judge, where it is not this commit's. */
  readonly baseRules?: boolean;
}

/** One commit of the story, and what the gate must say of it. */
export interface Chapter {
  readonly name: string;
  /** `main` unless said otherwise. A branch starts where `main` is when it is named first. */
  readonly branch?: 'feature';
  /** Merges `feature` into `main`; `detached` leaves `main` where it is, as the merge that a pull request is built from. */
  readonly merge?: 'detached' | 'main';
  readonly change: Edit;
  /** Base images that are made (anew) before the run: tag → extra bytes in them. */
  readonly bases?: Readonly<Record<string, number>>;
  /** The name of the commit that it must be compared with. The one before on its branch unless said otherwise. */
  readonly against?: string;
  /** Asked for by the branch's name, `--base main`, and not by a commit. */
  readonly byBranch?: boolean;
  readonly told: Told;
  readonly also?: readonly AnotherRun[];
}

import type { ImageChange, ImageProfile, PlannedImage } from '../../nouns/index.ts';
import type { RuleVerdict, TotalJudgement } from '../types.ts';

/** What a rule may know besides the image itself. */
export interface RuleContext {
  /** What became of the image since the baseline; null where nothing was compared. */
  readonly change: ImageChange | null;
  /** A missing baseline is an error, not a warning. */
  readonly requireBaseline: boolean;
}

/** A rule over one image. Returns null where the image does not have it set, or has
 * nothing to be held against. Pure. */
export interface ImageRule {
  readonly name: string;
  /** True where the rule only tells: whatever it says, the image's verdict is the other rules' to give. */
  readonly advisory: boolean;
  /** `profile` is null when the image was not measured, which is an error of every rule that is set. */
  judge(image: PlannedImage, profile: ImageProfile | null, context: RuleContext): RuleVerdict | null;
}

/** The sums of a run, before any rule has looked at them. */
export type Sums = Omit<TotalJudgement, 'verdict'>;

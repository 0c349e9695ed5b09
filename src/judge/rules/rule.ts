import type { ImageProfile, PlannedImage } from '../../nouns/index.ts';
import type { RuleVerdict, TotalJudgement } from '../types.ts';

/** A rule over one image. Returns null where the image does not have it set. Pure. */
export interface ImageRule {
  readonly name: string;
  /** True where the rule only tells: whatever it says, the image's verdict is the other rules' to give. */
  readonly advisory: boolean;
  /** `profile` is null when the image was not measured, which is an error of every rule that is set. */
  judge(image: PlannedImage, profile: ImageProfile | null): RuleVerdict | null;
}

/** The sums of a run, before any rule has looked at them. */
export type Sums = Omit<TotalJudgement, 'verdict'>;

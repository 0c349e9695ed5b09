import type { Measured } from '../../judge/index.ts';
import type { Baseline, BaselineSourceName, Plan, PlannedImage, Problem } from '../../nouns/index.ts';
import type { Environment, FoundReport, OpenBase } from '../types.ts';

/** What a source of a baseline may need. */
export interface BaselineRequest {
  readonly sources: readonly BaselineSourceName[];
  /** The plan that judges, what became of its images, and when the run began. */
  readonly head: { readonly plan: Plan; readonly measured: readonly Measured[]; readonly startedAt: Date };
  /** The base commit, or why there is none; null where none was asked for. */
  readonly base: OpenBase | Problem | null;
  /** Builds and weighs images of the base's plan. Throws GateError where nothing can be built at all, Interrupted. */
  readonly measure: (plan: Plan, images: readonly PlannedImage[]) => Promise<readonly Measured[]>;
  /** Finds a report by an artifact's name; undefined where no artifacts are. */
  readonly findArtifact?: ((name: string, commit: string) => Promise<FoundReport | Problem>) | undefined;
  readonly env: Environment;
}

/** A place where baselines come from. Gives a problem that says why it has none; throws Interrupted. */
export type TakeFrom = (request: BaselineRequest) => Promise<Baseline | Problem>;

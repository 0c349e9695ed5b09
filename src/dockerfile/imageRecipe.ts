import type { Instruction } from '../nouns/index.ts';
import { type ResolvedStage, resolveStages } from './resolveStages.ts';
import type { BuildInputs, Dockerfile } from './types.ts';

/** The final image as the Dockerfile makes it. */
export interface ImageRecipe {
  /** The image that it starts from after expansion, or `scratch`. */
  readonly base: string;
  /** One for each history entry that BuildKit adds to the base's, in that order. */
  readonly instructions: readonly Instruction[];
}

/**
 * The base image and the instructions that make history in the image of `inputs.target`, through all stages
 * that it starts from. FROM and ONBUILD make none; ONBUILD triggers make some in the stage that follows.
 * Throws a GateError for a target that does not exist or a base that can't be expanded.
 */
export function imageRecipe(dockerfile: Dockerfile, inputs: BuildInputs = {}): ImageRecipe {
  const chain: ResolvedStage[] = [];
  let stage: ResolvedStage | null = resolveStages(dockerfile, inputs).target;
  for (; stage !== null; stage = stage.parent) chain.unshift(stage);
  const first = chain[0];
  const base = first?.replaced ? (first.stage.name ?? first.base) : (first?.base ?? 'scratch');
  const statements = chain.flatMap((one) => (one.replaced ? [] : one.statements));
  const instructions = statements
    .filter(({ keyword }) => keyword !== 'ONBUILD')
    .map(({ keyword, text, line, endLine }) => ({ keyword, text, line, endLine }));
  return { base, instructions };
}

export { Budget } from './budget.ts';
export { type ContextSource, contextSources } from './contextSources.ts';
export { hidesSources } from './hidesSources.ts';
export { type ImageRecipe, imageRecipe } from './imageRecipe.ts';
export { parseDockerfile } from './parseDockerfile.ts';
export type * from './types.ts';
export { anyChar, isChar, matchesAll, notSlash, type Wild } from './wild.ts';

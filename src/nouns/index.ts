export type * from './build.ts';
export { formatBytes, parseBytes, sizeSyntax } from './bytes.ts';
export type * from './change.ts';
export { dockerfileKeywords } from './dockerfileKeywords.ts';
export { keywordOf } from './keywordOf.ts';
export { localContext } from './localContext.ts';
export type * from './plan.ts';
export { GateError, Interrupted, type Place, type Problem } from './problem.ts';
export type * from './profile.ts';

export type * from './build.ts';
export { formatBytes, formatDelta, parseBytes, sizeSyntax } from './bytes.ts';
export type * from './plan.ts';
export { GateError, Interrupted, type Place, type Problem } from './problem.ts';
export type * from './profile.ts';

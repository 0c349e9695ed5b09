export type { Control } from './control.ts';
export { initialState, sha, tokens } from './initialState.ts';
export { startFakeGithub } from './startFakeGithub.ts';
export type * from './types.ts';

export { openGithub } from './openGithub.ts';
export type * from './types.ts';

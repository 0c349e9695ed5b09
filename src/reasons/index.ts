export { explainContents } from './explainContents.ts';
export type * from './types.ts';

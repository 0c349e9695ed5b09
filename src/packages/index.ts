export { linkers, readers } from './readers.ts';
export type * from './types.ts';

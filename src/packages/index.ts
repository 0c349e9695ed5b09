export { evaluateMarker } from './python/link/evaluateMarker.ts';
export { normalName } from './python/link/normalName.ts';
export { parseMarker } from './python/link/parseMarker.ts';
export { linkers, readers } from './readers.ts';
export type * from './types.ts';

export { type Attribution, attribute } from './attribute.ts';
export { findOwners } from './findOwners.ts';
export type * from './types.ts';
export { ownersVersion } from './version.ts';

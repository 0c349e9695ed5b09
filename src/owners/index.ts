export { attribute, findOwners } from './attribute.ts';
export type * from './types.ts';
export { ownersVersion } from './version.ts';

export { baseIdentity } from './baseIdentity.ts';
export { compareProfiles, type ProfileChange } from './compareProfiles.ts';
export { compareWithBaseline } from './compareWithBaseline.ts';
export { ruleChanges } from './rules/ruleChanges.ts';
export type { Rules } from './rules/types.ts';
export { sizeDelta } from './sizeDelta.ts';

export { baseIdentity } from './baseIdentity.ts';
export { compareProfiles, type ProfileChange } from './compareProfiles.ts';
export { compareWithBaseline } from './compareWithBaseline.ts';
export { diffSides } from './diff/diffSides.ts';
export type { Diff, DiffImage, DiffSide, DiffStatus, SideImage } from './diff/types.ts';
export { ruleChanges } from './rules/ruleChanges.ts';
export type { Rules } from './rules/types.ts';
export { totalChange } from './totalChange.ts';

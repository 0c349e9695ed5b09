export { type CommitState, describeCommit } from './describeCommit.ts';
export { defaultGlobs } from './discover.ts';
export { configJsonSchema } from './jsonSchema.ts';
export { loadPlan, type PlanRequest } from './loadPlan.ts';
export type { OverrideRequest } from './readOverrides.ts';
export { runKeys, settingKeys } from './schema.ts';

export { aptTargets, installMissing } from './apt.ts';
export { ownMirror } from './aptSources.ts';
export { findEngine } from './findEngine.ts';
export { type FoundEngine, findOrStartEngine } from './findOrStartEngine.ts';
export { osRelease } from './osRelease.ts';
export { ownBuilder } from './ownBuilder.ts';
export { type Engine, type EngineOptions, startEngine } from './startEngine.ts';
export { runningPid } from './stopEngine.ts';
export { stopUnused } from './stopUnused.ts';

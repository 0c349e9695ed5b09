export { type OpenBaseRequest, openBase } from './openBase.ts';
export { reportsOf } from './reportsOf.ts';
export type { BaselineRequest } from './sources/types.ts';
export { takeBaseline } from './takeBaseline.ts';
export type { BaseRequest, FoundReport, OpenBase } from './types.ts';

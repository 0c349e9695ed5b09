import { join } from 'node:path';
import { cacheFolder } from '../../../demo/cacheFolder.ts';
import { type FoundEngine, findOrStartEngine } from '../../../demo/engine/index.ts';
import { standIns } from '../../../demo/stand-ins/index.ts';

/** An engine that has the example's base images or their stand-ins. */
export interface StandInEngine {
  readonly engine: FoundEngine;
  /** What `docker buildx build` has to be told to find them. */
  readonly contexts: readonly string[];
}

/** Finds or starts the engine, and makes the stand-ins that are missing. Throws GateError where neither can be had. */
export async function openStandInEngine(): Promise<StandInEngine> {
  const log = (): void => {};
  const directory = join(cacheFolder(), 'engine-classic');
  const engine = await findOrStartEngine({ directory, env: process.env, log });
  const made = await standIns({ env: engine.env, log });
  const contexts = Object.entries(made).flatMap(([name, value]) => ['--build-context', `${name}=${value}`]);
  return { engine, contexts };
}

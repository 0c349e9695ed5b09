import { findEngine } from './findEngine.ts';
import { startEngine } from './startEngine.ts';
import { keepEngine } from './stopEngine.ts';

export interface FoundEngine {
  /** The environment in which `docker` works: the given one, or laid over with the private engine's. */
  readonly env: NodeJS.ProcessEnv;
  /** True where the engine is a private one, in `directory`. */
  readonly started: boolean;
  /** Ends the private engine, unless another run uses it still or it is to stay. Does nothing to an engine that was found. */
  stop(): Promise<void>;
  /** Leaves the private engine running until stopEngine ends it. */
  keep(): void;
}

/**
 * The engine of this environment if there is one with buildx, else a private one (classic store) whose images
 * and caches stay in `directory`. Throws GateError `engine-missing` where there is no way to either.
 */
export async function findOrStartEngine(options: {
  readonly directory: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: (text: string) => void;
}): Promise<FoundEngine> {
  const { directory, env, log } = options;
  if (await findEngine(env)) return { env, started: false, stop: async () => {}, keep: () => {} };
  const engine = await startEngine({ store: 'classic', directory, log });
  return {
    env: { ...env, ...engine.env },
    started: true,
    stop: engine.stop,
    keep: () => keepEngine(directory),
  };
}

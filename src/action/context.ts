import type { Corridor } from '../gate/types.ts';
import type { Github, GithubOptions } from '../github/index.ts';
import type { Core } from './core.ts';
import type { Env } from './env.ts';

/** The outside world as this door sees it. */
export interface ActionContext {
  readonly core: Core;
  /** Without the inputs: see `takeInputs`. */
  readonly env: Env;
  /** Absolute. */
  readonly cwd: string;
  /** Where temporary files of this job go. Absolute. */
  readonly temporary: string;
  readonly version: string;
  readonly signal: AbortSignal;
  readonly corridor: () => Promise<Corridor>;
  readonly github: () => Promise<{ openGithub(options: GithubOptions): Github }>;
}

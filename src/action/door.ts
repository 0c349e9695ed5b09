import type { ActionContext } from './context.ts';
import type { GateEvent } from './event/types.ts';
import type { Inputs } from './inputs.ts';
import type { Server } from './server.ts';

/** All that this run knows before it begins: the world, what the user asked for, what happened, and where. */
export interface Door {
  readonly context: ActionContext;
  readonly inputs: Inputs;
  readonly event: GateEvent;
  /** Null where the runner does not say where we are: nothing can be asked or told then. */
  readonly server: Server | null;
}

import { Interrupted } from '../nouns/index.ts';

/** The parts of `process` that are needed to be interrupted well. */
export interface Interruptible {
  on(event: 'SIGINT' | 'SIGTERM' | 'SIGHUP', listener: () => void): unknown;
  exit(status: number): unknown;
}

/**
 * The first Ctrl-C (or SIGTERM, or SIGHUP) aborts the signal, so that builds end and what was made is removed; the second ends
 * the process at once, with status 130.
 */
export function onInterrupt(target: Interruptible, say: (text: string) => void): AbortSignal {
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) {
      target.exit(130);
      return;
    }
    say('stopping and cleaning up; once more to stop at once\n');
    controller.abort(new Interrupted());
  };
  target.on('SIGINT', interrupt);
  target.on('SIGTERM', interrupt);
  // The terminal was closed, or its connection lost: nobody is there to press Ctrl-C.
  target.on('SIGHUP', interrupt);
  return controller.signal;
}

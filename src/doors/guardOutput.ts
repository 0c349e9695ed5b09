import { systemReason } from './systemReason.ts';

interface Stream {
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
  write(text: string): unknown;
}

/** The parts of `process` that are needed to notice that what it says is lost. */
export interface Speaker {
  readonly stdout: Stream;
  readonly stderr: Stream;
  exitCode?: number | string | null | undefined;
}

/**
 * Keeps the exit status right where output can't be written. A reader that went away (`size-gate check | head -1`)
 * is no reason to die, and lost log lines change nothing; but a report that did not reach its file makes the status
 * 2, whatever the verdict. Gives the function that sets the exit status in the end.
 */
export function guardOutput(speaker: Speaker): (status: number) => void {
  let lost = false;
  speaker.stderr.on('error', () => {});
  speaker.stdout.on('error', (error) => {
    if (lost || error.code === 'EPIPE') return;
    lost = true;
    speaker.exitCode = 2;
    speaker.stderr.write(
      `error: the output could not be written: ${systemReason(error)}\n  fix: make room where it goes\n`,
    );
  });
  return (status) => {
    speaker.exitCode = lost ? 2 : status;
  };
}

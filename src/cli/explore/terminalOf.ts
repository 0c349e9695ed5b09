import type { Terminal } from '../context.ts';

/** The parts of `process` that make a terminal. */
interface Terminals {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  on(event: 'exit', listener: () => void): unknown;
  off(event: 'exit', listener: () => void): unknown;
}

/** The terminal that a process was started in; null where its input or output goes elsewhere. */
export function terminalOf(owner: Terminals): Terminal | null {
  const { stdin, stdout } = owner;
  if (!stdin.isTTY || !stdout.isTTY) return null;
  return {
    ...{ stdin, stdout },
    onExit: (listener) => {
      owner.on('exit', listener);
      return () => owner.off('exit', listener);
    },
  };
}

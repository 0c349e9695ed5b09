import { render } from 'ink';
import { createElement } from 'react';
import type { Terminal } from '../context.ts';
import type { ExploreModel } from './model/types.ts';
import { createScreen } from './screen.ts';
import { App, type ScreenSize } from './view/App.ts';

interface RunOptions {
  readonly terminal: Terminal;
  readonly color: boolean;
  readonly signal: AbortSignal;
}

/**
 * Shows an image until the user quits. The terminal is as it was before, however it ends: by a key, by a signal
 * (rejects with its reason), by an error, or with the process.
 */
export async function runExplorer(
  model: ExploreModel,
  { terminal, color, signal }: RunOptions,
): Promise<void> {
  signal.throwIfAborted();
  const screen = createScreen(terminal.stdout);
  screen.open();
  const stopGuarding = terminal.onExit(screen.close);
  try {
    const app = render(createElement(App, { model, color, size: sizeOf(terminal.stdout) }), {
      ...{ stdout: screen.stdout, stdin: terminal.stdin },
      ...{ debug: true, exitOnCtrlC: false, patchConsole: false, isScreenReaderEnabled: false },
    });
    const interrupt = () => app.unmount();
    signal.addEventListener('abort', interrupt, { once: true });
    await app.waitUntilExit().finally(() => signal.removeEventListener('abort', interrupt));
  } finally {
    screen.close();
    stopGuarding();
  }
  signal.throwIfAborted();
}

function sizeOf(stdout: NodeJS.WriteStream): ScreenSize {
  return {
    // A terminal that does not know its size says 0.
    get columns() {
      return Math.max(1, stdout.columns || 80);
    },
    get rows() {
      return Math.max(1, stdout.rows || 24);
    },
    onChange(listener) {
      stdout.on('resize', listener);
      return () => stdout.off('resize', listener);
    },
  };
}

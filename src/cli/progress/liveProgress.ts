import { createLogUpdate } from 'log-update';
import type { TextOptions } from '../../report/index.ts';
import type { Output } from '../terminal.ts';
import { createLiveState } from './liveState.ts';
import type { Progress } from './progress.ts';

const frameMs = 100;

/**
 * A line per running build that is drawn anew ten times a second, and one that stays when it ends.
 * Holds a timer that does not keep the process alive.
 */
export function liveProgress(output: Output, options: TextOptions): Progress {
  const stream = asStream(output);
  // The cursor stays visible: hiding it would need a way to bring it back when the process is killed.
  const draw = createLogUpdate(stream, { showCursor: true, defaultWidth: options.width });
  const state = createLiveState(options, () => Date.now());
  const render = () => draw(state.lines().join('\n'));
  const timer = setInterval(render, frameMs);
  timer.unref();
  return {
    on(event) {
      const stays = state.take(event);
      if (stays === null) return;
      draw.clear();
      output.write(`${stays}\n`);
      render();
    },
    stop() {
      clearInterval(timer);
      draw.clear();
      draw.done();
    },
  };
}

/** log-update is typed for Node's streams and uses `write`, `columns` and `rows` of them. */
function asStream(output: Output): NodeJS.WriteStream {
  return output as NodeJS.WriteStream;
}

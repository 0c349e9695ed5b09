import { createLogUpdate } from 'log-update';
import { plain } from './lastLine.ts';

export interface Narrator {
  /** A line that stays. */
  readonly log: (text: string) => void;
  /** What happens just now: one line, drawn anew, with the time since the last line that stays. Shown in a terminal only. */
  readonly live: (text: string) => void;
  stop(): void;
}

/** Tells on standard error what the demo does before the gate takes over. */
export function narrator(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Narrator {
  const alive = stream.isTTY === true && env.TERM !== 'dumb' && !env.CI;
  const draw = createLogUpdate(stream, { showCursor: true });
  let detail = '';
  let since = Date.now();
  const render = () => {
    const width = (stream.columns || 80) - 12;
    draw(`  ${Math.round((Date.now() - since) / 1000)} s  ${detail.slice(0, width)}`);
  };
  const timer = alive ? setInterval(render, 200) : undefined;
  timer?.unref();
  return {
    log(text) {
      if (alive) draw.clear();
      stream.write(`demo: ${plain(text)}\n`);
      detail = '';
      since = Date.now();
    },
    live(text) {
      detail = plain(text);
    },
    stop() {
      clearInterval(timer);
      if (alive) draw.clear();
    },
  };
}

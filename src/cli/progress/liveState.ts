import { progressName } from '../../doors/progressName.ts';
import { formatBytes, type ProgressEvent } from '../../nouns/index.ts';
import { paint, plainText, type TextOptions, timeText } from '../../report/index.ts';
import { finishedLine } from './finishedLine.ts';

interface Running {
  readonly name: string;
  readonly startedMs: number;
  readonly doing: string;
}

/** What is running now, as lines; and which line stays after an event. */
export interface LiveState {
  /** Takes an event in; gives the line that stays on the screen, or null. */
  take(event: ProgressEvent): string | null;
  lines(): readonly string[];
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** Keeps track of running builds. `now` gives milliseconds. */
export function createLiveState({ width, color }: TextOptions, now: () => number): LiveState {
  const ink = paint(color);
  const running = new Map<string, Running>();
  let weighing: string | null = null;
  const update = (event: { id: string; role: string }, doing: string) => {
    const before = running.get(key(event));
    running.set(key(event), { name: progressName(event), startedMs: before?.startedMs ?? now(), doing });
  };
  return {
    take(event) {
      switch (event.kind) {
        case 'started':
          update(event, 'starting');
          return null;
        case 'step':
          update(event, `[${event.done}/${event.total}] ${plainText(event.step)}`);
          return null;
        case 'exporting':
          update(event, `exporting ${formatBytes(event.bytes)}`);
          return null;
        case 'finished': {
          running.delete(key(event));
          const mark = event.outcome.kind === 'built' ? ink.green('✓') : ink.red('✗');
          return `${mark} ${progressName(event)} ${finishedLine(event.outcome)}`;
        }
        case 'weighing':
          weighing = event.bytes > 0 ? `weighing, ${formatBytes(event.bytes)} read` : 'weighing';
          return null;
        case 'log':
          return null;
        default:
          return event satisfies never;
      }
    },
    lines() {
      const frame = frames[Math.floor(now() / 100) % frames.length] ?? '';
      const builds = [...running.values()].map(({ name, startedMs, doing }) => {
        const start = `${frame} ${name} ${timeText(now() - startedMs)} `;
        return ink.cyan(start) + doing.slice(0, Math.max(0, width - start.length - 1));
      });
      return weighing === null || builds.length > 0 ? builds : [`${ink.cyan(frame)} ${weighing}`];
    },
  };
}

function key(event: { readonly id: string; readonly role: string }): string {
  return `${event.role} ${event.id}`;
}

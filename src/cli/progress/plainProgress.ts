import { progressName } from '../../doors/progressName.ts';
import type { ProgressEvent } from '../../nouns/index.ts';
import { plainText } from '../../report/index.ts';
import { finishedLine } from './finishedLine.ts';
import type { Progress } from './progress.ts';

/** One line when a build starts and one when it ends; with `logs` also every line of its output. */
export function plainProgress(
  line: (text: string) => void,
  options: { readonly logs: boolean; readonly color: boolean },
): Progress {
  let weighing = false;
  return {
    on(event) {
      // The event comes again and again while bytes are read; once is enough for a log.
      if (event.kind === 'weighing' && weighing) return;
      weighing = event.kind === 'weighing';
      for (const text of linesOf(event, options.logs)) line(text);
    },
    stop() {},
  };
}

function linesOf(event: ProgressEvent, logs: boolean): readonly string[] {
  switch (event.kind) {
    case 'started':
      return [`${progressName(event)}: building`];
    case 'finished':
      return [`${progressName(event)}: ${finishedLine(event.outcome)}`];
    case 'weighing':
      return ['weighing'];
    case 'log':
      return logs ? logLines(event.text).map((text) => `${progressName(event)} | ${text}`) : [];
    case 'step':
    case 'exporting':
      return [];
    default:
      return event satisfies never;
  }
}

function logLines(text: string): readonly string[] {
  return text
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== '')
    .map((line) => plainText(line, 2000));
}

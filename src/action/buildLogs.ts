import { randomUUID } from 'node:crypto';
import { cleanText } from '../docker/index.ts';
import { progressName } from '../doors/progressName.ts';
import type { OnProgress } from '../nouns/index.ts';
import { harmlessCommands } from '../report/index.ts';
import type { Core } from './core.ts';

/** What one build may keep in memory until its group is printed, in UTF-16 units; its oldest output goes first. */
const mostKept = 4 * 2 ** 20;

/**
 * Prints a group per image with its build's whole output when the build ends: several run at once, and their lines
 * would mix. Commands are stopped in between by a random word, so that the output can't issue any.
 */
export function buildLogs(core: Core): OnProgress {
  const kept = new Map<string, Kept>();
  return (event) => {
    if (event.kind === 'started') core.info(`${progressName(event)}: building`);
    if (event.kind === 'log') keep(kept, progressName(event), event.text);
    if (event.kind === 'finished') {
      const name = progressName(event);
      const seconds = (event.outcome.elapsedMs / 1000).toFixed(1);
      const end = event.outcome.kind === 'built' ? 'built' : 'failed';
      printGroup(core, `${name}: ${end} in ${seconds}s`, kept.get(name));
      kept.delete(name);
    }
  };
}

/** Prints untrusted lines in such a way that none of them can be a workflow command. */
export function printUntrusted(core: Core, text: string): void {
  const word = `size-gate-${randomUUID()}`;
  core.info(`::stop-commands::${word}`);
  // The log's viewer, too, gives `##[group]` and the like a meaning; stopping commands does not change that.
  core.info(harmlessCommands(cleanText(text.trimEnd())));
  core.info(`::${word}::`);
}

interface Kept {
  chunks: string[];
  length: number;
  dropped: boolean;
}

function keep(all: Map<string, Kept>, name: string, text: string): void {
  const one = all.get(name) ?? { chunks: [], length: 0, dropped: false };
  all.set(name, one);
  one.chunks.push(text.endsWith('\n') ? text : `${text}\n`);
  one.length += text.length;
  while (one.length > mostKept && one.chunks.length > 1) {
    one.length -= one.chunks.shift()?.length ?? 0;
    one.dropped = true;
  }
}

function printGroup(core: Core, title: string, log: Kept | undefined): void {
  core.startGroup(title);
  if (log?.dropped) core.info('(the beginning of this output was too long and is left out)');
  if (log) printUntrusted(core, log.chunks.join(''));
  core.endGroup();
}

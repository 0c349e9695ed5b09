import { onInterrupt } from '../src/doors/signals.ts';
import { GateError } from '../src/nouns/index.ts';
import { renderProblems } from '../src/report/index.ts';
import { clean, engineFolder } from './clean.ts';
import { stopUnused } from './engine/index.ts';
import { readOptions, usage } from './options.ts';
import { runDemo } from './runDemo.ts';

/** `npm run demo`: the whole product on a real repository, on a machine with nothing but Node and git. */
async function demo(args: readonly string[], signal: AbortSignal): Promise<number> {
  const options = readOptions(args);
  if (options.help) process.stdout.write(usage);
  else if (options.clean) await clean();
  else if (options.stop) await stopUnused(engineFolder());
  else return runDemo(options, signal);
  return 0;
}

const signal = onInterrupt(process, (text) => process.stderr.write(text));
try {
  process.exitCode = await demo(process.argv.slice(2), signal);
} catch (error) {
  if (!signal.aborted && !(error instanceof GateError)) throw error;
  const color = process.stderr.isTTY === true && !process.env.NO_COLOR;
  if (error instanceof GateError && !signal.aborted) {
    process.stderr.write(`${renderProblems(error.problems, { color })}\n`);
  }
  process.exitCode = signal.aborted ? 130 : 2;
}

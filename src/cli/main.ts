import { CommanderError } from 'commander';
import { GateError, Interrupted } from '../nouns/index.ts';
import type { CliContext } from './context.ts';
import { createProgram } from './program.ts';
import { textOptions } from './terminal.ts';

const usageError = 2;
const interrupted = 130;

/**
 * The terminal door: runs one command line and gives the exit status: 0 pass or warn, 1 a limit is broken, 2 could
 * not judge (usage errors too), 130 interrupted. Never throws.
 * @param args the arguments, without node and the script
 */
export async function main(args: readonly string[], context: CliContext): Promise<number> {
  let status = 0;
  const program = createProgram(context, async (work) => {
    status = await work();
  });
  if (args.length === 0) {
    // No command judges nothing, so this must not look like a passed check.
    context.stderr.write(program.helpInformation());
    return usageError;
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    return await failed(error, context);
  }
}

async function failed(error: unknown, context: CliContext): Promise<number> {
  const { color } = textOptions(context.stderr, context.env);
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : usageError;
  if (error instanceof Interrupted || context.signal.aborted) {
    context.stderr.write('interrupted\n');
    return interrupted;
  }
  // Loaded only now, so that starting up stays quick.
  const { renderProblems, plainText } = await import('../report/index.ts');
  if (error instanceof GateError) {
    context.stderr.write(`${renderProblems(error.problems, { color })}\n`);
    return usageError;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = stack.split('\n').map((line) => `  ${plainText(line)}\n`);
  context.stderr.write(`${renderProblems([unexpected], { color })}\n${lines.join('')}`);
  return usageError;
}

const unexpected = {
  code: 'internal',
  message: 'size-gate failed in a way that it should not',
  fix: 'please report it with the lines below',
};

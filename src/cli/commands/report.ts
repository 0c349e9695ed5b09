import { readReport } from '../../report/index.ts';
import type { CliContext } from '../context.ts';
import { formatOf } from '../formats.ts';
import type { FlagValues } from '../request.ts';
import { show } from '../show.ts';
import { textOptions } from '../terminal.ts';

/**
 * `size-gate report FILE`: shows a saved report again. Its exit status is 0 whatever the verdict was: rendering is
 * not judging. Throws GateError for a file that can't be read or is no report.
 */
export async function report(file: string, flags: FlagValues, context: CliContext): Promise<number> {
  const saved = readReport(await context.readText(file), file);
  context.stdout.write(show(saved, formatOf(flags), textOptions(context.stdout, context.env)));
  return 0;
}

import { resolve } from 'node:path';
import { writeWhole } from '../../doors/writeWhole.ts';
import { renderHtml, renderJson } from '../../report/index.ts';
import type { CliContext } from '../context.ts';
import { formatOf } from '../formats.ts';
import { createProgress } from '../progress/createProgress.ts';
import { type FlagValues, requestOf } from '../request.ts';
import { show } from '../show.ts';
import { textOptions } from '../terminal.ts';

/**
 * `size-gate check`: builds, weighs, judges, prints the report, and gives the exit status.
 * @throws GateError when it can't judge, or a file of the report can't be written (it is printed before).
 */
export async function check(flags: FlagValues, context: CliContext): Promise<number> {
  const { runGate } = await context.corridor();
  const progress = createProgress(flags.progress, context.stderr, context.env);
  let report: Awaited<ReturnType<typeof runGate>>;
  try {
    report = await runGate(requestOf(flags, context.cwd), {
      env: context.env,
      signal: context.signal,
      onProgress: progress.on,
      version: context.version,
    });
  } finally {
    progress.stop();
  }
  context.stdout.write(show(report, formatOf(flags), textOptions(context.stdout, context.env)));
  if (typeof flags.output === 'string') {
    await writeWhole(resolve(context.cwd, flags.output), renderJson(report), 'the report');
  }
  if (typeof flags.html === 'string') {
    await writeWhole(resolve(context.cwd, flags.html), renderHtml(report), 'the HTML report');
  }
  return report.exitStatus;
}

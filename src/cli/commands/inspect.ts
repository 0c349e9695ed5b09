import { resolve } from 'node:path';
import { renderInspect, renderInspectJson, renderProblems } from '../../report/index.ts';
import type { CliContext } from '../context.ts';
import { createProgress } from '../progress/createProgress.ts';
import type { FlagValues } from '../request.ts';
import { textOptions } from '../terminal.ts';

/** `size-gate inspect`: weighs one image, archive or layout. Throws GateError when it can't be read. */
export async function inspect(target: string, flags: FlagValues, context: CliContext): Promise<number> {
  const { inspectImage } = await context.corridor();
  const progress = createProgress(flags.progress, context.stderr, context.env);
  const { profiles, warnings } = await inspectImage(
    {
      target,
      workingDirectory: context.cwd,
      stdin: context.stdin,
      cache: {
        directory: typeof flags.cacheDir === 'string' ? resolve(context.cwd, flags.cacheDir) : null,
        enabled: flags.profileCache !== false,
      },
    },
    { env: context.env, signal: context.signal, onProgress: progress.on, version: context.version },
  ).finally(() => progress.stop());
  if (warnings.length > 0) {
    const { color } = textOptions(context.stderr, context.env);
    context.stderr.write(`${renderProblems(warnings, { color, label: 'warning' })}\n`);
  }
  const options = textOptions(context.stdout, context.env);
  context.stdout.write(flags.json === true ? renderInspectJson(profiles) : renderInspect(profiles, options));
  return 0;
}

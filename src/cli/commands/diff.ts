import { resolve } from 'node:path';
import { renderDiff, renderDiffJson, renderProblems } from '../../report/index.ts';
import type { CliContext } from '../context.ts';
import { createProgress } from '../progress/createProgress.ts';
import type { FlagValues } from '../request.ts';
import { textOptions } from '../terminal.ts';

/**
 * `size-gate diff A B`: what became of an image between A and B. Its exit status is 0 whatever differs: comparing is
 * not judging. Throws GateError for a side that can't be read.
 */
export async function diff(
  before: string,
  after: string,
  flags: FlagValues,
  context: CliContext,
): Promise<number> {
  const { diffTargets } = await context.corridor();
  const progress = createProgress(flags.progress, context.stderr, context.env);
  const cache = {
    directory: typeof flags.cacheDir === 'string' ? resolve(context.cwd, flags.cacheDir) : null,
    enabled: flags.profileCache !== false,
  };
  const tools = {
    ...{ env: context.env, signal: context.signal, version: context.version },
    onProgress: progress.on,
  };
  const request = { before, after, workingDirectory: context.cwd, cache, stdin: context.stdin };
  const { diff: found, warnings } = await diffTargets(request, tools).finally(() => progress.stop());
  if (warnings.length > 0) {
    const { color } = textOptions(context.stderr, context.env);
    context.stderr.write(`${renderProblems(warnings, { color, label: 'warning' })}\n`);
  }
  const options = textOptions(context.stdout, context.env);
  context.stdout.write(flags.json === true ? renderDiffJson(found) : renderDiff(found, options));
  return 0;
}

import { resolve } from 'node:path';
import type { Inspected, InspectRequest } from '../gate/types.ts';
import { renderProblems } from '../report/index.ts';
import type { CliContext } from './context.ts';
import { createProgress } from './progress/createProgress.ts';
import type { FlagValues } from './request.ts';
import { textOptions } from './terminal.ts';

/** Weighs the image that `inspect` and `explore` look at, with progress and warnings on stderr. Throws GateError. */
export async function openImage(target: string, flags: FlagValues, context: CliContext): Promise<Inspected> {
  const { inspectImage } = await context.corridor();
  const progress = createProgress(flags.progress, context.stderr, context.env);
  const tools = {
    env: context.env,
    signal: context.signal,
    onProgress: progress.on,
    version: context.version,
  };
  const request = inspectRequest(target, flags, context);
  const inspected = await inspectImage(request, tools).finally(() => progress.stop());
  if (inspected.warnings.length > 0) {
    const { color } = textOptions(context.stderr, context.env);
    context.stderr.write(`${renderProblems(inspected.warnings, { color, label: 'warning' })}\n`);
  }
  return inspected;
}

function inspectRequest(target: string, flags: FlagValues, { cwd, stdin }: CliContext): InspectRequest {
  return {
    target,
    workingDirectory: cwd,
    stdin,
    cache: {
      directory: typeof flags.cacheDir === 'string' ? resolve(cwd, flags.cacheDir) : null,
      enabled: flags.profileCache !== false,
    },
  };
}

import { resolve } from 'node:path';
import type { Inspected, InspectRequest, ServiceRequest } from '../gate/types.ts';
import { GateError, type Problem } from '../nouns/index.ts';
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
    service: serviceOf(flags, cwd),
    cache: {
      directory: typeof flags.cacheDir === 'string' ? resolve(cwd, flags.cacheDir) : null,
      enabled: flags.profileCache !== false,
    },
  };
}

function serviceOf(flags: FlagValues, cwd: string): ServiceRequest | undefined {
  if (flags.service === undefined) {
    for (const [flag, name] of [
      ['config', '--config'],
      ['workingDirectory', '--working-directory'],
    ] as const)
      if (flags[flag] !== undefined) throw new GateError(needsService(name));
    return undefined;
  }
  const name = textOf(flags.service, '--service');
  return {
    name,
    workingDirectory: resolve(cwd, textOf(flags.workingDirectory ?? '.', '--working-directory')),
    configFile: flags.config === undefined ? undefined : textOf(flags.config, '--config'),
  };
}

/** `--service "$SERVICE"` with an unset variable must not pass for none. */
function textOf(value: unknown, flag: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new GateError({
    code: 'flag-empty',
    message: `flag ${flag} is empty`,
    expected: 'a value',
    fix: 'give it one, or leave the flag out; is a variable of the shell unset?',
  });
}

function needsService(flag: string): Problem {
  return {
    code: 'flag-missing',
    message: `flag ${flag} says where a service is described, and none is named`,
    expected: '--service NAME beside it',
    fix: 'add --service, or leave the flag out',
  };
}

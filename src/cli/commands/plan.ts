import { renderPlan, renderPlanJson } from '../../report/index.ts';
import type { CliContext } from '../context.ts';
import { type FlagValues, requestOf } from '../request.ts';
import { textOptions } from '../terminal.ts';

/** `size-gate plan`: prints what would be built and why; builds nothing. Throws GateError for a plan that can't be. */
export async function plan(flags: FlagValues, context: CliContext): Promise<number> {
  const { planOnly } = await context.corridor();
  const planned = await planOnly(requestOf(flags, context.cwd), {
    env: context.env,
    signal: context.signal,
  });
  const options = textOptions(context.stdout, context.env);
  context.stdout.write(flags.json === true ? renderPlanJson(planned) : renderPlan(planned, options));
  return 0;
}

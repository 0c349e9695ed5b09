import { GateError } from '../../nouns/index.ts';
import type { CliContext, Terminal } from '../context.ts';
import { openImage } from '../openImage.ts';
import { platformOf } from '../platformOf.ts';
import type { FlagValues } from '../request.ts';
import { textOptions } from '../terminal.ts';

/**
 * `size-gate explore`: weighs one image and walks through it with the keyboard. Throws GateError where there is no
 * terminal, and when the image can't be read.
 */
export async function explore(target: string, flags: FlagValues, context: CliContext): Promise<number> {
  const terminal = terminalOf(context, target);
  const { images } = await openImage(target, flags, context);
  const chosen = flags.platform === undefined ? images[0] : platformOf(images, flags.platform);
  if (chosen === undefined) throw new Error('an inspected image has no platform');
  const changes = await chosen.changes();
  // The terminal-UI library is large: whoever only weighs never loads it.
  const [{ createModel }, { runExplorer }] = await Promise.all([
    import('../explore/model/createModel.ts'),
    import('../explore/runExplorer.ts'),
  ]);
  const model = createModel(target, chosen.profile, changes);
  const { color } = textOptions(context.stdout, context.env);
  await runExplorer(model, { terminal, color, signal: context.signal });
  return 0;
}

function terminalOf(context: CliContext, target: string): Terminal {
  const terminal = context.terminal?.() ?? null;
  if (terminal !== null && target !== '-') return terminal;
  throw new GateError({
    code: 'explore-no-terminal',
    message:
      terminal === null
        ? 'explore needs a terminal to read keys from and to draw on, and this is none'
        : 'explore reads keys from standard input, so the image can not come from there',
    fix: 'use size-gate inspect with --layers, --packages, --files or --waste, which print the same',
  });
}

import { type InspectView, renderInspect, renderInspectJson } from '../../report/index.ts';
import type { CliContext } from '../context.ts';
import { inspectOptionsOf, viewOf } from '../inspectView.ts';
import { openImage } from '../openImage.ts';
import { platformOf } from '../platformOf.ts';
import type { FlagValues } from '../request.ts';
import { textOptions } from '../terminal.ts';

/** `size-gate inspect`: weighs one image, archive or layout, and shows one view of it. Throws GateError when it can't. */
export async function inspect(target: string, flags: FlagValues, context: CliContext): Promise<number> {
  const view = viewOf(flags);
  const options = inspectOptionsOf(flags);
  const inspected = await openImage(target, flags, context);
  const chosen =
    flags.platform === undefined ? inspected.images : [platformOf(inspected.images, flags.platform)];
  const images = [];
  for (const { profile, changes } of chosen)
    images.push({ profile, changes: needsChanges(view) ? await changes() : [] });
  const shown =
    flags.json === true
      ? renderInspectJson(images, view, options)
      : renderInspect(images, view, textOptions(context.stdout, context.env), options);
  context.stdout.write(shown);
  return 0;
}

/** The other views need only what the profile says. */
function needsChanges({ kind }: InspectView): boolean {
  return kind === 'layers' || kind === 'files' || kind === 'waste';
}

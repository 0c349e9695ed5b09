import type { ImageContents, PackageReason } from '../../../nouns/index.ts';
import type { Html } from '../html.ts';
import { place, type ViewContext } from './context.ts';
import { countText, shown } from './words.ts';

const mostSteps = 4;

/** Why a package is there: `← sutra-hybrid ← packages/sutra-api/setup.py:19`, from the package towards the line. */
export function reasonHtml(
  reason: PackageReason | null,
  contents: ImageContents,
  context: ViewContext,
): readonly Html[] {
  switch (reason?.kind) {
    case undefined:
      return ['not looked for'];
    case 'base':
      return ['comes with the base image'];
    case 'unknown':
      return ['nobody seems to ask for it'];
    case 'package':
      return [`${steps(reason.via, contents)}, which no line asks for`];
    case 'line':
      return lineReason(reason, contents, context);
    default:
      return reason satisfies never;
  }
}

function lineReason(
  reason: Extract<PackageReason, { kind: 'line' }>,
  contents: ImageContents,
  context: ViewContext,
): readonly Html[] {
  const line = contents.lines[reason.line];
  const before = steps(reason.via, contents);
  const others =
    reason.otherLines === 0
      ? []
      : [` and ${countText(reason.otherLines)} other line${reason.otherLines === 1 ? '' : 's'}`];
  const written = line ? place(line.file, line.line, context) : 'a line that is not in the report';
  return [`${before}${before === '' ? '' : ' '}← `, written, ...others];
}

/** `← a ← b`; the middle of a long way is left out. */
function steps(via: readonly number[], contents: ImageContents): string {
  const names = via.map((index) => shown(contents.packages[index]?.name ?? '?', 60));
  const short = names.length <= mostSteps ? names : [...names.slice(0, 2), '…', ...names.slice(-1)];
  return short.map((name) => `← ${name}`).join(' ');
}

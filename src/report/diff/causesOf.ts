import type { DiffImage } from '../../compare/index.ts';
import type { Cause, PackageChange } from '../../nouns/index.ts';
import { grid } from '../table/grid.ts';
import { type Paint, paint, type TextOptions } from '../table/style.ts';
import { deltaText } from '../text/changeText.ts';
import { plainText } from '../text/plainText.ts';
import { changeMarks, versionsText } from '../text/why/packageWords.ts';
import { unownedName } from '../text/why/unownedName.ts';

const packagesShown = 12;

/**
 * Why an image differs: its causes, or, where its size is the same all the same, the packages that changed; and how
 * many packages changed in all. Empty where nothing did.
 * @param name put above where several images are shown
 */
export function causesOf(image: DiffImage, options: TextOptions, name: string): readonly string[] {
  const ink = paint(options.color);
  const { status, packages, causes } = image;
  if (status !== 'changed') return [];
  if (!image.ownersKnown)
    return [ink.dim(`  ${name === '' ? '' : `${name}: `}owners not known on both sides`)];
  if (packages.length + causes.length === 0) return [];
  const rows =
    causes.length > 0
      ? causes.map((cause) => causeRow(cause, packages, ink))
      : packages.slice(0, packagesShown).map((change) => packageRow(change, ink));
  const title = causes.length > 0 ? 'why' : 'packages';
  return [
    [
      ink.bold(name === '' ? title : `${name}: ${title}`),
      grid(rows, { width: options.width, flexible: 3, right: [2], overflow: 'words' }),
      ...(packages.length === 0 ? [] : [ink.dim(`  ${counts(packages)}`)]),
    ].join('\n'),
  ];
}

function causeRow(cause: Cause, packages: readonly PackageChange[], ink: Paint): readonly string[] {
  if (cause.kind === 'package') {
    const change = packages[cause.change];
    return change ? packageRow(change, ink) : [];
  }
  const words =
    cause.kind === 'unowned'
      ? unownedName(cause.unowned, cause.place, (text) => plainText(text, 120))
      : `other${cause.count === 0 ? '' : ` (${cause.count})`}`;
  return ['  ', ' ', deltaText(cause.deltaBytes), words];
}

function packageRow(change: PackageChange, ink: Paint): readonly string[] {
  const signs = { added: ink.red('+'), removed: ink.green('-') };
  const sign = change.kind === 'added' || change.kind === 'removed' ? signs[change.kind] : '~';
  const marks = changeMarks(change);
  const name = plainText(`${change.name}${versionsText(change)}`, 160);
  return [
    '  ',
    sign,
    deltaText(change.deltaBytes),
    `${name}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`,
  ];
}

function counts(packages: readonly PackageChange[]): string {
  const kinds = ['added', 'removed', 'upgraded', 'downgraded', 'changed'] as const;
  const told = kinds.flatMap((kind) => {
    const count = packages.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${count} ${kind}`];
  });
  return `packages: ${told.join(', ')}`;
}

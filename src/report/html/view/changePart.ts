import {
  formatBytes,
  type ImageChange,
  type ImageContents,
  type PackageChange,
} from '../../../nouns/index.ts';
import { changeText, deltaText } from '../../text/changeText.ts';
import { type Html, h } from '../html.ts';
import type { PageImage } from '../pageData.ts';
import { ownLine, type ViewContext } from './context.ts';
import { kindNames, typeNames } from './kindNames.ts';
import { bar, code, swatch, tag } from './marks.ts';
import type { Part } from './part.ts';
import { problemHtml } from './problems.ts';
import { reasonHtml } from './reason.ts';
import { type Table, tableOf } from './table.ts';
import { counted, shown, shownPath } from './words.ts';

type Cause = ImageChange['causes'][number];

/** The image before and after: null where nothing was compared. */
export function changePart(image: PageImage, context: ViewContext): Part | null {
  const { change } = image;
  if (change === null) return null;
  const { beforeBytes, afterBytes } = change.unpacked;
  const size = (bytes: number | null) => (bytes === null ? 'not known' : formatBytes(bytes));
  const layers = change.layers.filter(({ kind }) => kind !== 'same');
  const moved = change.baseMoved
    ? ' The base image moved under its name: that part is nobody’s doing here.'
    : '';
  return {
    id: 'change',
    title: 'Before and after',
    note: `${size(beforeBytes)} before, ${size(afterBytes)} now: ${changeText(change)}.${moved}`,
    blocks: [
      ...(change.problem ? [problemHtml(change.problem, context)] : []),
      ...(change.causes.length === 0 ? [] : [causesTable(change)]),
      ...(change.packages.length === 0 ? [] : [packageChanges(image, change, context)]),
      ...(layers.length === 0 ? [] : [layerChanges(layers, image, context)]),
    ],
  };
}

function causesTable(change: ImageChange): Table {
  const most = change.causes.reduce((largest, { deltaBytes }) => Math.max(largest, Math.abs(deltaBytes)), 1);
  const columns = [
    { title: 'Why it changed' },
    { title: 'By', number: true },
    { title: 'In proportion', low: true },
  ];
  const head = { id: 'causes', label: 'Causes of the change: they add up to it', columns };
  return tableOf(head, change.causes, (cause) => [
    causeHtml(cause, change),
    deltaText(cause.deltaBytes),
    [bar(cause.deltaBytes, most, cause.deltaBytes < 0 ? 'down' : 'up')],
  ]);
}

function causeHtml(cause: Cause, change: ImageChange): readonly Html[] {
  switch (cause.kind) {
    case 'package': {
      const about = change.packages[cause.change];
      return about ? [swatch(about.type), packageText(about)] : ['a package'];
    }
    case 'unowned':
      return [
        swatch(cause.unowned),
        kindNames[cause.unowned],
        ...(cause.place === null ? [] : [' ', code(shownPath(cause.place))]),
      ];
    case 'other':
      return [`other: ${counted(cause.count, 'smaller cause')}`];
    default:
      return cause satisfies never;
  }
}

const kindWords: Readonly<Record<PackageChange['kind'], string>> = {
  added: 'added',
  removed: 'removed',
  upgraded: 'upgraded',
  downgraded: 'downgraded',
  changed: 'other bytes, same version',
};

function packageText(change: PackageChange): string {
  return `${shown(change.name, 120)} ${kindWords[change.kind]}`;
}

function packageChanges(image: PageImage, change: ImageChange, context: ViewContext): Table {
  const contents = image.profile?.contents ?? null;
  const columns = [
    { title: 'Package' },
    { title: 'What' },
    { title: 'Version', low: true },
    { title: 'Before', number: true, low: true },
    { title: 'Now', number: true, low: true },
    { title: 'By', number: true },
    { title: 'Why', low: true },
  ];
  const head = { id: 'package-changes', label: 'Packages added, removed and changed', columns };
  return tableOf(head, change.packages, (each) => [
    [swatch(each.type), shown(each.name, 120), ' ', tag(typeNames[each.type], `package type ${each.type}`)],
    `${kindWords[each.kind]}${each.step && each.step !== 'other' ? ` (${each.step})` : ''}`,
    versions(each),
    formatBytes(each.beforeBytes),
    formatBytes(each.afterBytes),
    deltaText(each.deltaBytes),
    why(each, contents, context),
  ]);
}

function versions({ versionBefore, versionAfter }: PackageChange): string {
  const known = [versionBefore, versionAfter].flatMap((each) => (each === null ? [] : [shown(each, 60)]));
  return [...new Set(known)].join(' → ') || '–';
}

function why(change: PackageChange, contents: ImageContents | null, context: ViewContext): readonly Html[] {
  const now = change.package === null ? undefined : contents?.packages[change.package];
  return now && contents ? reasonHtml(now.reason, contents, context) : ['–'];
}

function layerChanges(layers: ImageChange['layers'], image: PageImage, context: ViewContext): Table {
  const columns = [
    { title: 'Layer' },
    { title: 'What', low: true },
    { title: 'Before', number: true, low: true },
    { title: 'Now', number: true, low: true },
    { title: 'By', number: true },
    { title: 'Line', low: true },
  ];
  const head = { id: 'layer-changes', label: 'Layers that changed', columns };
  return tableOf(head, layers, (each) => [
    h('span', {}, each.from === 'base' ? 'base ' : '', code(shown(each.instruction ?? 'unknown', 200))),
    each.kind,
    formatBytes(each.beforeBytes),
    formatBytes(each.afterBytes),
    deltaText(each.deltaBytes),
    each.line === null ? '–' : ownLine(image, each.line, context),
  ]);
}

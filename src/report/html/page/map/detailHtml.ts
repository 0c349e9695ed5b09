import { formatBytes, type ImageContents } from '../../../../nouns/index.ts';
import { percentText } from '../../../text/room.ts';
import { type Html, type HtmlElement, h } from '../../html.ts';
import type { PageImage } from '../../pageData.ts';
import { ownLine, type ViewContext } from '../../view/context.ts';
import { kindNames, typeNames } from '../../view/kindNames.ts';
import { code } from '../../view/marks.ts';
import { reasonHtml } from '../../view/reason.ts';
import { bytesOrDash, counted, shown, shownPath } from '../../view/words.ts';
import type { MapNode } from './mapNode.ts';

/** All that is known of what was chosen in the map. */
export function detailHtml(node: MapNode, image: PageImage, context: ViewContext): HtmlElement {
  const contents = image.profile?.contents ?? null;
  const whole = image.profile?.unpackedBytes ?? 0;
  const facts = contents ? factsOf(node, image, contents, context) : [];
  return h(
    'div',
    {},
    h('h4', {}, h('span', { class: `swatch k-${node.look}`, 'aria-hidden': 'true' }), node.name),
    h(
      'dl',
      {},
      fact('Size', [`${formatBytes(node.bytes)}, ${percentText(node.bytes, whole)} of the image`]),
      facts,
      node.children.length === 0 ? null : fact('Largest inside', [largest(node)]),
    ),
  );
}

const mostInside = 6;

function largest({ children }: MapNode): HtmlElement {
  return h(
    'ol',
    { class: 'inside' },
    children
      .slice(0, mostInside)
      .map(({ name, bytes }) => h('li', {}, h('span', {}, name), h('b', {}, formatBytes(bytes)))),
  );
}

function fact(name: string, value: readonly Html[]): HtmlElement {
  return h('div', {}, h('dt', {}, name), h('dd', {}, value));
}

function factsOf(
  { about }: MapNode,
  image: PageImage,
  contents: ImageContents,
  context: ViewContext,
): readonly HtmlElement[] {
  switch (about.kind) {
    case 'package':
      return packageFacts(about.index, image, contents, context);
    case 'unowned':
      return unownedFacts(contents.unowned[about.index]);
    case 'folder':
      return [fact('Folder', [code(`/${about.path === '' ? '' : shownPath(about.path)}`)])];
    case 'files':
      return [
        fact('In', [code(`/${about.path === '' ? '' : shownPath(about.path)}`), ', small folders included']),
      ];
    case 'group':
    case 'rest':
      return [];
    default:
      return about satisfies never;
  }
}

function unownedFacts(each: ImageContents['unowned'][number] | undefined): readonly HtmlElement[] {
  if (!each) return [];
  return [
    fact('What', [`${kindNames[each.kind]}: no package owns it`]),
    fact('Files', [counted(each.files, 'file')]),
  ];
}

function packageFacts(index: number, image: PageImage, contents: ImageContents, context: ViewContext) {
  const each = contents.packages[index];
  if (!each) return [];
  const needs = each.requires.map(({ to }) => contents.packages[to]?.name ?? '?');
  const needed = contents.packages.filter(({ requires }) => requires.some(({ to }) => to === index));
  const isNowhere = each.line === null && each.diffId === null;
  const from =
    each.from === 'base'
      ? ['the base image']
      : [each.line === null ? 'this Dockerfile' : ownLine(image, each.line, context)];
  return [
    fact('Version', [each.version === null ? 'not known: its metadata is gone' : shown(each.version, 100)]),
    fact('Kind', [`${typeNames[each.type]}${each.inferred ? ', inferred from its folder' : ''}`]),
    fact('Why', reasonHtml(each.reason, contents, context)),
    ...(isNowhere ? [] : [fact('Brought by', from)]),
    fact('Place', [code(`/${shownPath(each.place)}`)]),
    fact('Files', [`${counted(each.files, 'file')}; wasted copies: ${bytesOrDash(each.wastedBytes)}`]),
    fact('Needs', [names(needs)]),
    fact('Needed by', [names(needed.map(({ name }) => name))]),
  ];
}

function names(list: readonly string[]): string {
  const few = list.slice(0, 12).map((name) => shown(name, 80));
  const more = list.length - few.length;
  return few.length === 0 ? 'nothing' : `${few.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

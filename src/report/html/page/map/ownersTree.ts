import { type ImageContents, packageTypes } from '../../../../nouns/index.ts';
import type { PageImage } from '../../pageData.ts';
import { kindNames, typeNames } from '../../view/kindNames.ts';
import { instructionText } from '../../view/layersPart.ts';
import { shown, shownPath } from '../../view/words.ts';
import { groupOf, type MapNode } from './mapNode.ts';

type Owned = ImageContents['packages'][number];

/** Whose the bytes are: packages by their type, and what no package owns. */
export function byType(contents: ImageContents): MapNode {
  const groups = packageTypes.map((type) =>
    groupOf(
      { key: `type ${type}`, name: `${typeNames[type]} packages`, look: type, about: { kind: 'group' } },
      contents.packages.flatMap((each, index) => (each.type === type ? [packageNode(each, index)] : [])),
    ),
  );
  return root([...groups, unownedNode(contents)]);
}

/** The same packages by what brought them: the base image, and each instruction of the Dockerfile. */
export function byLayer(image: PageImage, contents: ImageContents): MapNode {
  const layers = new Map(image.profile?.layers.map((layer) => [layer.diffId, layer]) ?? []);
  const groups = new Map<string, MapNode[]>();
  const names = new Map<string, string>([['base', 'Base image']]);
  contents.packages.forEach((each, index) => {
    const layer = each.diffId === null ? undefined : layers.get(each.diffId);
    const key = each.from === 'base' ? 'base' : `layer ${each.diffId ?? ''}`;
    if (layer && key !== 'base')
      names.set(key, `${layer.line === null ? '' : `line ${layer.line}: `}${instructionText(layer)}`);
    const group = groups.get(key) ?? [];
    group.push(packageNode(each, index));
    groups.set(key, group);
  });
  const nodes = [...groups].map(([key, children]) =>
    groupOf(
      { key, name: names.get(key) ?? 'This Dockerfile', look: 'mixed', about: { kind: 'group' } },
      children,
    ),
  );
  return root([...nodes, unownedNode(contents)]);
}

function root(children: readonly MapNode[]): MapNode {
  return groupOf({ key: 'root', name: 'The image', look: 'mixed', about: { kind: 'group' } }, children);
}

function packageNode(each: Owned, index: number): MapNode {
  return {
    key: `package ${index}`,
    name: shown(each.name, 120),
    look: each.type,
    bytes: each.ownedBytes,
    about: { kind: 'package', index },
    children: [],
  };
}

function unownedNode(contents: ImageContents): MapNode {
  const children = contents.unowned.map(
    (each, index): MapNode => ({
      key: `unowned ${index}`,
      name: each.place === null ? kindNames[each.kind] : `${kindNames[each.kind]} ${shownPath(each.place)}`,
      look: each.kind,
      bytes: each.bytes,
      about: { kind: 'unowned', index },
      children: each.kind === 'waste' ? wastedCopies(contents.packages, each.bytes) : [],
    }),
  );
  return groupOf(
    { key: 'unowned', name: 'Without a package', look: 'other', about: { kind: 'group' } },
    children,
  );
}

/** Whose copies the waste is: they are a part of it. Nothing where they do not fit into it. */
function wastedCopies(packages: readonly Owned[], bytes: number): readonly MapNode[] {
  const copies = packages.flatMap((each, index): MapNode[] =>
    each.wastedBytes === 0 ? [] : [{ ...packageNode(each, index), ...copyOf(each, index) }],
  );
  const rest = bytes - copies.reduce((sum, copy) => sum + copy.bytes, 0);
  if (copies.length === 0 || rest < 0) return [];
  const node = { key: 'wasted', name: 'other files', look: 'waste', about: { kind: 'rest' } } as const;
  return groupOf(node, [...copies, { ...node, key: 'wasted rest', bytes: rest, children: [] }]).children;
}

function copyOf(each: Owned, index: number) {
  const name = `${shown(each.name, 120)}, wasted copy`;
  return { key: `wasted ${index}`, name, look: 'waste', bytes: each.wastedBytes } as const;
}

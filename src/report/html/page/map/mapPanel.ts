import type { ImageContents } from '../../../../nouns/index.ts';
import type { PageImage } from '../../pageData.ts';
import type { ViewContext } from '../../view/context.ts';
import { elementOf, toDom } from '../toDom.ts';
import { detailHtml } from './detailHtml.ts';
import { findWay } from './findWay.ts';
import { foldersTree } from './foldersTree.ts';
import { legendHtml } from './legendHtml.ts';
import type { MapNode } from './mapNode.ts';
import { createMap } from './mapView.ts';
import { byLayer, byType } from './ownersTree.ts';
import { crumbsHtml, panelHtml } from './panelHtml.ts';

export type MapKind = 'type' | 'layer' | 'folder';

export interface MapPanel {
  readonly element: HTMLElement;
  readonly draw: (width?: number) => void;
  /** Shows one thing of the map: zooms to it and says all of it. */
  readonly reveal: (kind: MapKind, key: string) => void;
}

/** The map of an image with what belongs to it: the choice of what it shows, the way back, the legend, the details. */
export function createMapPanel(
  image: PageImage,
  contents: ImageContents,
  anchor: string,
  context: ViewContext,
): MapPanel {
  const element = elementOf(panelHtml(anchor));
  const part = (name: string) => partOf(element, name);
  const tree = treesOf(image, contents);
  const tell = (node: MapNode) => part('detail').replaceChildren(toDom(detailHtml(node, image, context)));
  const map = createMap({
    onChoose: tell,
    onZoom: (way) => {
      part('crumbs').replaceChildren(toDom(crumbsHtml(way)));
      const node = way.at(-1);
      if (node) tell(node);
    },
  });
  part('map').replaceWith(map.element);
  part('legend').replaceChildren(toDom(legendHtml(contents)));
  const choose = (kind: MapKind) => {
    for (const each of element.querySelectorAll('input')) each.checked = each.value === kind;
    part('legend').hidden = kind === 'folder';
    map.show(tree(kind));
  };
  listen(element, choose, map.zoomTo);
  return {
    element,
    draw: (width) => {
      if (element.querySelector('.crumbs button, .crumbs span')) map.draw(width);
      else choose('type');
    },
    reveal: (kind, key) => {
      choose(kind);
      map.reveal(key);
      const node = findWay(tree(kind), key)?.at(-1);
      if (node) tell(node);
    },
  };
}

function partOf(element: HTMLElement, name: string): HTMLElement {
  const found = element.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`the panel has no ${name}`);
  return found;
}

/** Hears what is chosen to be shown, and the way back. */
function listen(
  element: HTMLElement,
  choose: (kind: MapKind) => void,
  zoomTo: (depth: number) => void,
): void {
  element.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && isKind(target.value)) choose(target.value);
  });
  partOf(element, 'crumbs').addEventListener('click', ({ target }) => {
    const depth = target instanceof Element ? target.closest('button')?.dataset.depth : undefined;
    if (depth !== undefined) zoomTo(Number(depth));
  });
}

/** The trees of an image, each made when it is asked for. */
function treesOf(image: PageImage, contents: ImageContents): (kind: MapKind) => MapNode {
  const trees = new Map<MapKind, MapNode>();
  return (kind) => {
    const known = trees.get(kind) ?? treeOf(kind, image, contents);
    trees.set(kind, known);
    return known;
  };
}

function isKind(text: string): text is MapKind {
  return text === 'type' || text === 'layer' || text === 'folder';
}

function treeOf(kind: MapKind, image: PageImage, contents: ImageContents): MapNode {
  switch (kind) {
    case 'type':
      return byType(contents);
    case 'layer':
      return byLayer(image, contents);
    case 'folder':
      return foldersTree(contents.folders);
    default:
      return kind satisfies never;
  }
}

import type { MapNode } from './mapNode.ts';

/** The way from a node to the one with that key, both included; null where it is not inside. */
export function findWay(node: MapNode, key: string): readonly MapNode[] | null {
  if (node.key === key) return [node];
  for (const child of node.children) {
    const way = findWay(child, key);
    if (way) return [node, ...way];
  }
  return null;
}

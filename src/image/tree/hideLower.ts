import type { Node } from './node.ts';
import type { MergedTree } from './tree.ts';

/**
 * What a whiteout does to a name, or with `keepFolder` an opaque whiteout to a folder's contents: everything that lower
 * layers brought is gone, and what this layer brings stays, whatever the order in its tar (OCI image
 * specification, layer.md, "Whiteouts"). A folder of a lower layer stays while something of this one is in it.
 */
export function hideLower(
  tree: MergedTree,
  folder: Node,
  name: string,
  layer: number,
  keepFolder: boolean,
): void {
  const node = keepFolder ? folder : folder.children?.get(name);
  if (node === undefined) return;
  // Parents come before their children in this list, so that backwards each folder is emptied before it is judged.
  const folders = node.children === null ? [] : [node];
  for (const each of folders) {
    for (const child of each.children?.values() ?? []) if (child.children !== null) folders.push(child);
  }
  for (const each of folders.reverse()) {
    tree.spend(1 + (each.children?.size ?? 0));
    for (const [childName, child] of each.children ?? []) dropIfLower(tree, each, childName, child, layer);
  }
  if (!keepFolder) dropIfLower(tree, folder, name, node, layer);
}

function dropIfLower(tree: MergedTree, folder: Node, name: string, node: Node, layer: number): void {
  if (node.layer !== layer && (node.children === null || node.children.size === 0)) {
    tree.remove(folder, name, node, layer, 'deleted');
  }
}

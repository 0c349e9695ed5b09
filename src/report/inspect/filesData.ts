import { type FileChange, GateError, type ImageProfile, type OwnedPackage } from '../../nouns/index.ts';
import { allNodes, type LiveNode, largestBelow, liveTree } from './liveTree.ts';
import type { ImageWithChanges } from './types.ts';
import { slashed } from './words.ts';

/** A file or folder of the finished image, with whose it is and which layer brought it. Sizes are bytes. */
export interface FileRow {
  readonly path: string;
  readonly kind: 'file' | 'folder';
  readonly bytes: number;
  readonly files: number;
  /** Below the folder that was asked for. */
  readonly depth: number;
  readonly diffId: string | null;
  readonly line: number | null;
  readonly owner: Pick<OwnedPackage, 'type' | 'name' | 'version'> | null;
}

/** One thing that happened to a path, base layer first. */
export interface PathEvent {
  readonly diffId: string | null;
  readonly line: number | null;
  readonly instruction: string | null;
  readonly kind: FileChange['kind'];
  readonly change: FileChange['change'];
  readonly bytes: number;
  /** The layer that hides these bytes, and its line; null where they stay. */
  readonly hiddenBy: string | null;
  readonly hiddenByLine: number | null;
  readonly target: string | null;
  readonly owner: FileRow['owner'];
}

export type FilesData =
  | { readonly kind: 'largest'; readonly files: readonly FileRow[]; readonly folders: readonly FileRow[] }
  | {
      readonly kind: 'tree';
      readonly path: string;
      readonly bytes: number;
      readonly files: number;
      readonly tree: readonly FileRow[];
    }
  | { readonly kind: 'history'; readonly path: string; readonly history: readonly PathEvent[] };

/** The largest files and folders; or the tree below a folder; or what became of a file, layer by layer. Null where the path is in no layer. */
export function filesData(image: ImageWithChanges, path: string | null, top: number): FilesData | null {
  const root = liveTree(image.changes);
  if (path === null) return largest(root, image, top);
  const asked = wanted(path);
  const events = image.changes.filter((change) => change.path === asked);
  const node = allNodes(root).find((each) => each.path === asked);
  const isFolder =
    node?.kind === 'folder' ||
    (node === undefined &&
      events.length > 0 &&
      events.every(({ kind, change }) => kind === 'folder' && change !== 'removed'));
  if (isFolder) {
    const below = node ?? {
      path: asked,
      kind: 'folder' as const,
      bytes: 0,
      files: 0,
      change: null,
      children: [],
    };
    const tree = largestBelow(below, top).map((each) => fileRow(each.node, each.depth, image));
    return { kind: 'tree', path: below.path, bytes: below.bytes, files: below.files, tree };
  }
  if (events.length === 0) return null;
  return {
    kind: 'history',
    path: events[0]?.path ?? asked,
    history: events.map((event) => pathEvent(event, image)),
  };
}

/** As paths in an image are held: no slash at either end, `.` and `..` gone. */
function wanted(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function largest(root: LiveNode, image: ImageWithChanges, top: number): FilesData {
  const nodes = allNodes(root).slice(1);
  const pick = (kind: LiveNode['kind']) =>
    nodes
      .filter((node) => node.kind === kind && !passesAllOn(node))
      .sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1))
      .slice(0, top)
      .map((node) => fileRow(node, 0, image));
  return { kind: 'largest', files: pick('file'), folders: pick('folder') };
}

/** A folder of which one folder inside has all bytes says nothing of its own. */
function passesAllOn(node: LiveNode): boolean {
  const [first] = node.children;
  return node.kind === 'folder' && first?.kind === 'folder' && first.bytes === node.bytes;
}

function fileRow(
  { path, kind, bytes, files, change }: LiveNode,
  depth: number,
  image: ImageWithChanges,
): FileRow {
  const layer = change === null ? undefined : image.profile.layers[change.layer];
  const owner = ownerOf(change?.owner ?? null, image.profile);
  return { path, kind, bytes, files, depth, diffId: layer?.diffId ?? null, line: layer?.line ?? null, owner };
}

function ownerOf(index: number | null, { contents }: ImageProfile): FileRow['owner'] {
  const owned = index === null ? undefined : contents?.packages[index];
  return owned ? { type: owned.type, name: owned.name, version: owned.version } : null;
}

function pathEvent(event: FileChange, { profile }: ImageWithChanges): PathEvent {
  const layer = profile.layers[event.layer];
  const hider = event.hiddenBy === null ? undefined : profile.layers[event.hiddenBy];
  return {
    diffId: layer?.diffId ?? null,
    line: layer?.line ?? null,
    instruction: layer?.instruction ?? layer?.createdBy ?? null,
    kind: event.kind,
    change: event.change,
    bytes: event.bytes,
    hiddenBy: hider?.diffId ?? null,
    hiddenByLine: hider?.line ?? null,
    target: event.target,
    owner: ownerOf(event.owner, profile),
  };
}

/** For a path that no platform has. */
export function noSuchPath(path: string): GateError {
  return new GateError({
    code: 'inspect-no-path',
    message: `no layer of the image has ${slashed(wanted(path))}`,
    expected: 'a path in the image, such as /usr/lib',
    fix: 'run inspect with --files alone to see the largest, or with --path / for the tree',
  });
}

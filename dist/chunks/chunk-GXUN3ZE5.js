import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/cli/explore/model/pathTree.ts
var eventKind = { removed: 0, folder: 1, file: 2 };
var deepest = 4096;
function pathTree(changes) {
  const paths = [""];
  const parents = [-1];
  const events = [[]];
  const known = /* @__PURE__ */ new Map([["", 0]]);
  for (const change of changes) {
    const node = nodeAt(change.path, { paths, parents, events, known });
    if (change.change !== "removed") makeFolders(node, change, parents, events);
    events[node]?.push(change);
  }
  return finish(paths, parents, events);
}
function nodeAt(path, { paths, parents, events, known }) {
  const missing = [];
  let at = path;
  let found = known.get(at);
  while (found === void 0 && missing.length < deepest) {
    missing.push(at);
    at = at.slice(0, Math.max(0, at.lastIndexOf("/")));
    found = known.get(at);
  }
  let node = found ?? 0;
  for (const each of missing.reverse()) {
    parents.push(node);
    events.push([]);
    node = paths.push(each) - 1;
    known.set(each, node);
  }
  return node;
}
function makeFolders(node, change, parents, events) {
  for (let at = parents[node] ?? 0; at > 0; at = parents[at] ?? 0) {
    const last = events[at]?.findLast((event) => event.change !== "removed");
    if (last === void 0 || last.kind === "folder") continue;
    events[at]?.push({
      ...last,
      kind: "folder",
      change: "changed",
      layer: change.layer,
      bytes: 0,
      target: null
    });
  }
}
function finish(paths, parents, events) {
  const names = paths.map((path) => path.slice(path.lastIndexOf("/") + 1));
  const depths = new Uint16Array(paths.length);
  const children = paths.map(() => []);
  for (let node = 1; node < paths.length; node += 1) {
    const parent = parents[node] ?? 0;
    depths[node] = (depths[parent] ?? 0) + 1;
    children[parent]?.push(node);
  }
  const byName = (a, b) => (names[a] ?? "") < (names[b] ?? "") ? -1 : 1;
  for (const list of children) list.sort(byName);
  const searchable = paths.map((path) => `/${path.toLowerCase()}`);
  return {
    ...{ size: paths.length, names, searchable, parents: Int32Array.from(parents), depths, children, events },
    numbers: numbersOf(events)
  };
}
function numbersOf(events) {
  const all = events.flat();
  const first = new Int32Array(events.length + 1);
  for (let node = 0; node < events.length; node += 1)
    first[node + 1] = (first[node] ?? 0) + (events[node]?.length ?? 0);
  return {
    first,
    layers: Int32Array.from(all, ({ layer }) => layer),
    kinds: Uint8Array.from(all, kindOf),
    bytes: Float64Array.from(all, ({ bytes }) => bytes)
  };
}
function kindOf({ change, kind }) {
  if (change === "removed") return eventKind.removed;
  return kind === "folder" ? eventKind.folder : eventKind.file;
}

// src/cli/explore/model/layerState.ts
var status = { absent: 0, unmodified: 1, added: 2, changed: 3, removed: 4 };
function layerState(tree, from, to) {
  const state = {
    status: new Uint8Array(tree.size),
    bytes: new Float64Array(tree.size),
    files: new Uint32Array(tree.size),
    isFolder: new Uint8Array(tree.size)
  };
  const before = lastEvents(tree, from - 1);
  const after = lastEvents(tree, to);
  const { kinds, layers, bytes } = tree.numbers;
  for (let node = 0; node < tree.size; node += 1) {
    const was = before[node] ?? none;
    const is = after[node] ?? none;
    if (was === none && is === none) continue;
    const shown = is === none ? was : is;
    const isFolder = kinds[shown] === eventKind.folder;
    state.isFolder[node] = isFolder ? 1 : 0;
    state.bytes[node] = bytes[shown] ?? 0;
    state.files[node] = isFolder ? 0 : 1;
    if (is === none) state.status[node] = status.removed;
    else if (was === none) state.status[node] = status.added;
    else if (isFolder && kinds[was] === eventKind.folder) state.status[node] = status.unmodified;
    else state.status[node] = (layers[is] ?? 0) >= from ? status.changed : status.unmodified;
  }
  addUp(tree, state);
  return state;
}
var none = -1;
function lastEvents({ size, parents, numbers }, to) {
  const { first, layers, kinds } = numbers;
  const found = new Int32Array(size);
  const gone = new Int32Array(size);
  for (let node = 0; node < size; node += 1) {
    let goneAt = node === 0 ? none : gone[parents[node] ?? 0] ?? none;
    let below = goneAt;
    let last = none;
    for (let event = first[node] ?? 0; event < (first[node + 1] ?? 0); event += 1) {
      const layer = layers[event] ?? 0;
      if (layer > to) break;
      if (kinds[event] === eventKind.removed) goneAt = Math.max(goneAt, layer);
      else last = event;
      if (kinds[event] !== eventKind.folder) below = Math.max(below, layer);
    }
    if (last !== none && (layers[last] ?? 0) < goneAt) last = none;
    found[node] = last;
    gone[node] = below;
  }
  return found;
}
function addUp(tree, state) {
  const { bytes, files, isFolder } = state;
  const goneBytes = new Float64Array(tree.size);
  const goneFiles = new Uint32Array(tree.size);
  for (let node = tree.size - 1; node >= 0; node -= 1) {
    const own = state.status[node] ?? 0;
    if (own === status.absent) continue;
    const isGone = own === status.removed;
    if (isGone && isFolder[node] === 1) {
      bytes[node] = goneBytes[node] ?? 0;
      files[node] = goneFiles[node] ?? 0;
    }
    if (node === 0) continue;
    const parent = tree.parents[node] ?? 0;
    const [sizes, counts] = isGone ? [goneBytes, goneFiles] : [bytes, files];
    sizes[parent] = (sizes[parent] ?? 0) + (bytes[node] ?? 0);
    counts[parent] = (counts[parent] ?? 0) + (files[node] ?? 0);
    isFolder[parent] = 1;
    state.status[parent] = withChild(state.status[parent] ?? 0, own);
  }
}
function withChild(folder, child) {
  return folder === status.absent || folder === child ? child : status.changed;
}

// src/cli/explore/model/treeRows.ts
function treeRows(tree, state, expanded, filter, order) {
  const kept = keptNodes(tree, state, filter);
  const rows = [];
  const open = [];
  const push = (folder) => {
    const inside = inOrder(tree.children[folder] ?? [], state, order);
    for (let index = inside.length - 1; index >= 0; index -= 1) {
      const child = inside[index] ?? 0;
      if (kept[child] === 1) open.push(child);
    }
  };
  push(0);
  for (let node = open.pop(); node !== void 0; node = open.pop()) {
    rows.push(node);
    if (filter.text !== "" || expanded.has(node)) push(node);
  }
  return rows;
}
function inOrder(nodes, { bytes }, order) {
  if (order === "name" || nodes.length < 2) return nodes;
  return [...nodes].sort((a, b) => (bytes[b] ?? 0) - (bytes[a] ?? 0) || a - b);
}
function keptNodes(tree, state, filter) {
  const wanted = wantedStatus(filter);
  const text = filter.text.toLowerCase();
  const kept = new Uint8Array(tree.size);
  for (let node = tree.size - 1; node > 0; node -= 1) {
    const own = state.status[node] ?? 0;
    const isLeaf = state.isFolder[node] === 0 || state.files[node] === 0;
    const matches = wanted[own] && isLeaf && (text === "" || (tree.searchable[node] ?? "").includes(text));
    if (kept[node] !== 1 && !matches) continue;
    kept[node] = 1;
    kept[tree.parents[node] ?? 0] = 1;
  }
  return kept;
}
function wantedStatus(filter) {
  const wanted = [false, false, false, false, false];
  wanted[status.unmodified] = filter.unmodified;
  wanted[status.added] = filter.added;
  wanted[status.changed] = filter.changed;
  wanted[status.removed] = filter.removed;
  return wanted;
}
function rowOf(rows, node, tree) {
  for (let at = node; at > 0; at = tree.parents[at] ?? 0) {
    const row = rows.indexOf(at);
    if (row !== -1) return row;
  }
  return 0;
}

export {
  pathTree,
  status,
  layerState,
  treeRows,
  rowOf
};

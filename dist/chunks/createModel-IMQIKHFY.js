import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  layerState,
  pathTree,
  treeRows
} from "./chunk-GXUN3ZE5.js";
import {
  packageText,
  wasteFiles,
  whyPackage
} from "./chunk-BT3ZEM4K.js";
import "./chunk-L3EOTS4N.js";
import "./chunk-AHTI7T3I.js";
import "./chunk-D6CX4XPD.js";
import "./chunk-WP646LUM.js";

// src/cli/explore/model/createModel.ts
function kept() {
  let known = [];
  return (question, ask) => {
    const same = known.find((each) => each.question.every((part, index) => Object.is(part, question[index])));
    if (same) return same.answer;
    const answer = ask();
    known = [{ question, answer }, ...known.slice(0, mostKept - 1)];
    return answer;
  };
}
var mostKept = 2;
function createModel(name, profile, changes) {
  const tree = pathTree(changes);
  const states = kept();
  const rows = kept();
  const all = kept();
  const packages = kept();
  const reasons = kept();
  const waste = wasteFiles({ profile, changes });
  const stateOf = ({ layers: { cursor }, compare }) => states(
    [cursor, compare],
    () => layerState(tree, compare === "layer" ? cursor : Math.min(1, cursor), cursor)
  );
  return {
    ...{ name, profile, tree, waste },
    layerState: stateOf,
    treeRows: (state) => rows(
      [stateOf(state), state.expanded, state.shown, state.order],
      () => treeRows(tree, stateOf(state), state.expanded, state.shown, state.order)
    ),
    allRows: (state) => all(
      [stateOf(state), state.shown, state.order],
      () => treeRows(tree, stateOf(state), everyNode, state.shown, state.order)
    ),
    packages: ({ packagesText }) => packages([packagesText], () => packagesOf(profile, packagesText)),
    why: (index, columns) => reasons(
      [index, columns],
      () => whyPackage(profile, index, { width: columns, color: false }).split("\n")
    ),
    ownerOf: (node) => ownerOf(tree, profile, node)
  };
}
var everyNode = { has: () => true };
function packagesOf({ contents }, text) {
  const wanted = text.toLowerCase();
  const all = contents?.packages ?? [];
  return all.map((_, index) => index).filter((index) => wanted === "" || (all[index]?.name ?? "").toLowerCase().includes(wanted)).sort((a, b) => (all[b]?.ownedBytes ?? 0) - (all[a]?.ownedBytes ?? 0));
}
function ownerOf(tree, { contents }, node) {
  const index = tree.events[node]?.findLast(({ owner }) => owner !== null)?.owner ?? null;
  const owned = index === null ? void 0 : contents?.packages[index];
  return owned === void 0 ? null : packageText(owned);
}
export {
  createModel
};

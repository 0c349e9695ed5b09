import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openImage,
  platformOf
} from "./chunk-KW2ZUOUP.js";
import "./chunk-XX4PCLBB.js";
import "./chunk-DFBVJDVT.js";
import "./chunk-KVJDIC3H.js";
import "./chunk-QWBOKIRF.js";
import {
  textOptions
} from "./chunk-EHVW62FL.js";
import {
  renderInspect,
  renderInspectJson
} from "./chunk-BT3ZEM4K.js";
import "./chunk-L3EOTS4N.js";
import "./chunk-AHTI7T3I.js";
import {
  GateError
} from "./chunk-D6CX4XPD.js";
import "./chunk-WP646LUM.js";

// src/cli/inspectView.ts
var views = ["layers", "packages", "files", "why", "waste"];
function viewOf(flags) {
  const [first, second] = views.filter((view) => flags[view] !== void 0);
  if (second !== void 0)
    throw usage(
      "inspect-two-views",
      `--${first} and --${second} are two views`,
      "one view at a time",
      "run inspect once for each: what it has read it knows"
    );
  if (flags.path !== void 0 && first !== "files")
    throw usage("flag-missing", "--path says where --files looks", "--files beside it", "add --files");
  switch (first) {
    case "files":
      return { kind: "files", path: flags.path === void 0 ? null : notEmpty(flags.path, "--path") };
    case "why":
      return { kind: "why", name: notEmpty(flags.why, "--why") };
    default:
      return { kind: first ?? "summary" };
  }
}
function inspectOptionsOf(flags) {
  if (flags.top === void 0) return { top: null };
  const top = /^\d{1,9}$/.test(String(flags.top)) ? Number(flags.top) : 0;
  if (top > 0) return { top };
  throw usage(
    "flag-invalid",
    `--top is ${JSON.stringify(flags.top)}`,
    "a whole number, 1 or more",
    "write --top 20, for example"
  );
}
function notEmpty(value, flag) {
  if (typeof value === "string" && value.trim() !== "") return value;
  throw usage(
    "flag-empty",
    `flag ${flag} is empty`,
    "a value",
    "give it one, or leave the flag out; is a variable of the shell unset?"
  );
}
function usage(code, message, expected, fix) {
  return new GateError({ code, message, expected, fix });
}

// src/cli/commands/inspect.ts
async function inspect(target, flags, context) {
  const view = viewOf(flags);
  const options = inspectOptionsOf(flags);
  const inspected = await openImage(target, flags, context);
  const chosen = flags.platform === void 0 ? inspected.images : [platformOf(inspected.images, flags.platform)];
  const images = [];
  for (const { profile, changes } of chosen)
    images.push({ profile, changes: needsChanges(view) ? await changes() : [] });
  const shown = flags.json === true ? renderInspectJson(images, view, options) : renderInspect(images, view, textOptions(context.stdout, context.env), options);
  context.stdout.write(shown);
  return 0;
}
function needsChanges({ kind }) {
  return kind === "layers" || kind === "files" || kind === "waste";
}
export {
  inspect
};

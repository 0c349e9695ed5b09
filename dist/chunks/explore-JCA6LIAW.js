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
import "./chunk-BT3ZEM4K.js";
import "./chunk-L3EOTS4N.js";
import "./chunk-AHTI7T3I.js";
import {
  GateError
} from "./chunk-D6CX4XPD.js";
import "./chunk-WP646LUM.js";

// src/cli/commands/explore.ts
async function explore(target, flags, context) {
  const terminal = terminalOf(context, target);
  const { images } = await openImage(target, flags, context);
  const chosen = flags.platform === void 0 ? images[0] : platformOf(images, flags.platform);
  if (chosen === void 0) throw new Error("an inspected image has no platform");
  const changes = await chosen.changes();
  const [{ createModel }, { runExplorer }] = await Promise.all([
    import("./createModel-IMQIKHFY.js"),
    import("./runExplorer-TNMR54BT.js")
  ]);
  const model = createModel(target, chosen.profile, changes);
  const { color } = textOptions(context.stdout, context.env);
  await runExplorer(model, { terminal, color, signal: context.signal });
  return 0;
}
function terminalOf(context, target) {
  const terminal = context.terminal?.() ?? null;
  if (terminal !== null && target !== "-") return terminal;
  throw new GateError({
    code: "explore-no-terminal",
    message: terminal === null ? "explore needs a terminal to read keys from and to draw on, and this is none" : "explore reads keys from standard input, so the image can not come from there",
    fix: "use size-gate inspect with --layers, --packages, --files or --waste, which print the same"
  });
}
export {
  explore
};

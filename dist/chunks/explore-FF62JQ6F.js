import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openImage
} from "./chunk-X3UA3WZZ.js";
import "./chunk-2MXNXRFB.js";
import "./chunk-GN6MEYK6.js";
import "./chunk-IX3TUSXX.js";
import "./chunk-4OLLCYJX.js";
import {
  textOptions
} from "./chunk-EHVW62FL.js";
import {
  plainText
} from "./chunk-JSH65QTY.js";
import "./chunk-L3EOTS4N.js";
import "./chunk-AHTI7T3I.js";
import {
  GateError
} from "./chunk-EKQO2SED.js";
import "./chunk-WP646LUM.js";

// src/cli/commands/explore.ts
async function explore(target, flags, context) {
  const terminal = terminalOf(context, target);
  const { images } = await openImage(target, flags, context);
  const chosen = platformOf(images, flags.platform);
  const changes = await chosen.changes();
  const [{ createModel }, { runExplorer }] = await Promise.all([
    import("./createModel-KPKS3QYE.js"),
    import("./runExplorer-HFL5DQB3.js")
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
function platformOf(images, wanted) {
  const [first] = images;
  const found = wanted === void 0 ? first : images.find(({ profile }) => profile.platform === wanted);
  if (found !== void 0) return found;
  throw new GateError({
    code: "explore-no-platform",
    message: `the image has no platform ${plainText(String(wanted), 60)}`,
    expected: images.map(({ profile }) => plainText(profile.platform, 60)).join(", "),
    fix: "name one of those, or leave --platform out for the first"
  });
}
export {
  explore
};

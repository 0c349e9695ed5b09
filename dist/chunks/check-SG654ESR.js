import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  show
} from "./chunk-6FM2GQ4M.js";
import {
  requestOf
} from "./chunk-5HB7NDPG.js";
import {
  createProgress
} from "./chunk-2MXNXRFB.js";
import {
  writeWhole
} from "./chunk-X6SH2PTL.js";
import "./chunk-7HLYIYTY.js";
import "./chunk-GN6MEYK6.js";
import "./chunk-IX3TUSXX.js";
import "./chunk-4OLLCYJX.js";
import {
  formatOf
} from "./chunk-QFTCTTJP.js";
import "./chunk-SROHQL6K.js";
import {
  textOptions
} from "./chunk-EHVW62FL.js";
import "./chunk-S2IFAUAK.js";
import {
  renderHtml,
  renderJson
} from "./chunk-JSH65QTY.js";
import "./chunk-L3EOTS4N.js";
import "./chunk-AHTI7T3I.js";
import "./chunk-EKQO2SED.js";
import "./chunk-WP646LUM.js";

// src/cli/commands/check.ts
import { resolve } from "node:path";
async function check(flags, context) {
  const { runGate } = await context.corridor();
  const progress = createProgress(flags.progress, context.stderr, context.env);
  let report;
  try {
    report = await runGate(requestOf(flags, context.cwd), {
      env: context.env,
      signal: context.signal,
      onProgress: progress.on,
      version: context.version
    });
  } finally {
    progress.stop();
  }
  context.stdout.write(show(report, formatOf(flags), textOptions(context.stdout, context.env)));
  if (typeof flags.output === "string") {
    await writeWhole(resolve(context.cwd, flags.output), renderJson(report), "the report");
  }
  if (typeof flags.html === "string") {
    await writeWhole(resolve(context.cwd, flags.html), renderHtml(report), "the HTML report");
  }
  return report.exitStatus;
}
export {
  check
};

import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  show
} from "./chunk-OJLR64R7.js";
import {
  requestOf
} from "./chunk-RQCGRPOC.js";
import {
  createProgress
} from "./chunk-XX4PCLBB.js";
import {
  writeWhole
} from "./chunk-DAWNLI6I.js";
import "./chunk-7HLYIYTY.js";
import "./chunk-DFBVJDVT.js";
import "./chunk-KVJDIC3H.js";
import "./chunk-QWBOKIRF.js";
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
} from "./chunk-BT3ZEM4K.js";
import "./chunk-L3EOTS4N.js";
import "./chunk-AHTI7T3I.js";
import "./chunk-D6CX4XPD.js";
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

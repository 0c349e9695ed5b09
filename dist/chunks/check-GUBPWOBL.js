import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  show
} from "./chunk-P4ZEIQ64.js";
import {
  requestOf
} from "./chunk-RQCGRPOC.js";
import {
  createProgress
} from "./chunk-HVSKVONS.js";
import {
  writeWhole
} from "./chunk-DAWNLI6I.js";
import "./chunk-7HLYIYTY.js";
import "./chunk-ANCCGTAD.js";
import "./chunk-K5YOG55I.js";
import "./chunk-J56CQ6ZR.js";
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
} from "./chunk-2P2FZY2Q.js";
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

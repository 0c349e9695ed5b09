import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  requestOf
} from "./chunk-YPG26B22.js";
import {
  createProgress
} from "./chunk-UNGRRWLZ.js";
import {
  show
} from "./chunk-OITLFQJA.js";
import {
  writeWhole
} from "./chunk-TFMLQZF7.js";
import "./chunk-7HLYIYTY.js";
import "./chunk-NQQQ4HMO.js";
import "./chunk-TK4B5PNX.js";
import "./chunk-SROHQL6K.js";
import {
  formatOf
} from "./chunk-Q25H62OD.js";
import {
  textOptions
} from "./chunk-EHVW62FL.js";
import "./chunk-S2IFAUAK.js";
import {
  renderJson
} from "./chunk-LANXZ4DM.js";
import "./chunk-DQ4YNUJO.js";
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
  return report.exitStatus;
}
export {
  check
};

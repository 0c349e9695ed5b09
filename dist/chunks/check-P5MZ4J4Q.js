import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  requestOf
} from "./chunk-HALN3GNP.js";
import {
  createProgress
} from "./chunk-ZHSMMMB7.js";
import {
  show
} from "./chunk-PDANDJMO.js";
import {
  writeWhole
} from "./chunk-OG6HHZ5D.js";
import "./chunk-44MXUGBE.js";
import "./chunk-VEA7XRPM.js";
import "./chunk-Y5MLYGM5.js";
import "./chunk-CZS5BVVE.js";
import {
  formatOf
} from "./chunk-Q25H62OD.js";
import {
  textOptions
} from "./chunk-EHVW62FL.js";
import "./chunk-S2IFAUAK.js";
import {
  renderJson
} from "./chunk-L4AY7DT2.js";
import "./chunk-HH7H4NY2.js";
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

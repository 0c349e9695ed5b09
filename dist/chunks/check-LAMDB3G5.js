import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  requestOf
} from "./chunk-ULGYSMLK.js";
import {
  createProgress
} from "./chunk-SCIVA7AC.js";
import {
  show
} from "./chunk-NVVRCULN.js";
import {
  writeWhole
} from "./chunk-AAHEJ5CH.js";
import "./chunk-44MXUGBE.js";
import "./chunk-H774BFQP.js";
import "./chunk-KA4B2UDY.js";
import "./chunk-SWKQU6JK.js";
import {
  formatOf
} from "./chunk-Q25H62OD.js";
import {
  textOptions
} from "./chunk-EHVW62FL.js";
import "./chunk-ZKC5UD3A.js";
import {
  renderJson
} from "./chunk-YCVS6J23.js";
import "./chunk-FRJBN533.js";
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

import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  show
} from "./chunk-OJLR64R7.js";
import {
  formatOf
} from "./chunk-QFTCTTJP.js";
import {
  textOptions
} from "./chunk-EHVW62FL.js";
import {
  readReport
} from "./chunk-BT3ZEM4K.js";
import "./chunk-L3EOTS4N.js";
import "./chunk-AHTI7T3I.js";
import "./chunk-D6CX4XPD.js";
import "./chunk-WP646LUM.js";

// src/cli/commands/report.ts
async function report(file, flags, context) {
  const saved = readReport(await context.readText(file), file);
  context.stdout.write(show(saved, formatOf(flags), textOptions(context.stdout, context.env)));
  return 0;
}
export {
  report
};

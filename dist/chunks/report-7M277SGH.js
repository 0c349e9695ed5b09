import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  show
} from "./chunk-OITLFQJA.js";
import {
  formatOf
} from "./chunk-Q25H62OD.js";
import {
  textOptions
} from "./chunk-EHVW62FL.js";
import {
  readReport
} from "./chunk-LANXZ4DM.js";
import "./chunk-DQ4YNUJO.js";
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

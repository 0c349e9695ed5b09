import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  requestOf
} from "./chunk-HALN3GNP.js";
import "./chunk-44MXUGBE.js";
import "./chunk-CZS5BVVE.js";
import {
  textOptions
} from "./chunk-EHVW62FL.js";
import {
  renderPlan,
  renderPlanJson
} from "./chunk-L4AY7DT2.js";
import "./chunk-HH7H4NY2.js";
import "./chunk-WP646LUM.js";

// src/cli/commands/plan.ts
async function plan(flags, context) {
  const { planOnly } = await context.corridor();
  const planned = await planOnly(requestOf(flags, context.cwd), { env: context.env });
  const options = textOptions(context.stdout, context.env);
  context.stdout.write(flags.json === true ? renderPlanJson(planned) : renderPlan(planned, options));
  return 0;
}
export {
  plan
};

import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  requestOf
} from "./chunk-RQCGRPOC.js";
import "./chunk-7HLYIYTY.js";
import "./chunk-SROHQL6K.js";
import {
  textOptions
} from "./chunk-EHVW62FL.js";
import {
  renderPlan,
  renderPlanJson
} from "./chunk-BT3ZEM4K.js";
import "./chunk-L3EOTS4N.js";
import "./chunk-AHTI7T3I.js";
import "./chunk-D6CX4XPD.js";
import "./chunk-WP646LUM.js";

// src/cli/commands/plan.ts
async function plan(flags, context) {
  const { planOnly } = await context.corridor();
  const planned = await planOnly(requestOf(flags, context.cwd), {
    env: context.env,
    signal: context.signal
  });
  const options = textOptions(context.stdout, context.env);
  context.stdout.write(flags.json === true ? renderPlanJson(planned) : renderPlan(planned, options));
  return 0;
}
export {
  plan
};

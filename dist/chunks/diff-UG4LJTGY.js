import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  createProgress
} from "./chunk-XX4PCLBB.js";
import "./chunk-DFBVJDVT.js";
import "./chunk-KVJDIC3H.js";
import "./chunk-QWBOKIRF.js";
import {
  textOptions
} from "./chunk-EHVW62FL.js";
import {
  renderDiff,
  renderDiffJson,
  renderProblems
} from "./chunk-BT3ZEM4K.js";
import "./chunk-L3EOTS4N.js";
import "./chunk-AHTI7T3I.js";
import "./chunk-D6CX4XPD.js";
import "./chunk-WP646LUM.js";

// src/cli/commands/diff.ts
import { resolve } from "node:path";
async function diff(before, after, flags, context) {
  const { diffTargets } = await context.corridor();
  const progress = createProgress(flags.progress, context.stderr, context.env);
  const cache = {
    directory: typeof flags.cacheDir === "string" ? resolve(context.cwd, flags.cacheDir) : null,
    enabled: flags.profileCache !== false
  };
  const tools = {
    ...{ env: context.env, signal: context.signal, version: context.version },
    onProgress: progress.on
  };
  const request = { before, after, workingDirectory: context.cwd, cache, stdin: context.stdin };
  const { diff: found, warnings } = await diffTargets(request, tools).finally(() => progress.stop());
  if (warnings.length > 0) {
    const { color } = textOptions(context.stderr, context.env);
    context.stderr.write(`${renderProblems(warnings, { color, label: "warning" })}
`);
  }
  const options = textOptions(context.stdout, context.env);
  context.stdout.write(flags.json === true ? renderDiffJson(found) : renderDiff(found, options));
  return 0;
}
export {
  diff
};

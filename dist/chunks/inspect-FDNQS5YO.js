import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  createProgress
} from "./chunk-UNGRRWLZ.js";
import "./chunk-NQQQ4HMO.js";
import "./chunk-TK4B5PNX.js";
import {
  textOptions
} from "./chunk-EHVW62FL.js";
import {
  renderInspect,
  renderInspectJson,
  renderProblems
} from "./chunk-LANXZ4DM.js";
import "./chunk-DQ4YNUJO.js";
import "./chunk-WP646LUM.js";

// src/cli/commands/inspect.ts
import { resolve } from "node:path";
async function inspect(target, flags, context) {
  const { inspectImage } = await context.corridor();
  const progress = createProgress(flags.progress, context.stderr, context.env);
  const { profiles, warnings } = await inspectImage(
    {
      target,
      workingDirectory: context.cwd,
      stdin: context.stdin,
      cache: {
        directory: typeof flags.cacheDir === "string" ? resolve(context.cwd, flags.cacheDir) : null,
        enabled: flags.profileCache !== false
      }
    },
    { env: context.env, signal: context.signal, onProgress: progress.on, version: context.version }
  ).finally(() => progress.stop());
  if (warnings.length > 0) {
    const { color } = textOptions(context.stderr, context.env);
    context.stderr.write(`${renderProblems(warnings, { color, label: "warning" })}
`);
  }
  const options = textOptions(context.stdout, context.env);
  context.stdout.write(flags.json === true ? renderInspectJson(profiles) : renderInspect(profiles, options));
  return 0;
}
export {
  inspect
};

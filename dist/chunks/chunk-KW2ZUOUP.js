import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  createProgress
} from "./chunk-XX4PCLBB.js";
import {
  textOptions
} from "./chunk-EHVW62FL.js";
import {
  plainText,
  renderProblems
} from "./chunk-BT3ZEM4K.js";
import {
  GateError
} from "./chunk-D6CX4XPD.js";

// src/cli/openImage.ts
import { resolve } from "node:path";
async function openImage(target, flags, context) {
  const { inspectImage } = await context.corridor();
  const progress = createProgress(flags.progress, context.stderr, context.env);
  const tools = {
    env: context.env,
    signal: context.signal,
    onProgress: progress.on,
    version: context.version
  };
  const request = inspectRequest(target, flags, context);
  const inspected = await inspectImage(request, tools).finally(() => progress.stop());
  if (inspected.warnings.length > 0) {
    const { color } = textOptions(context.stderr, context.env);
    context.stderr.write(`${renderProblems(inspected.warnings, { color, label: "warning" })}
`);
  }
  return inspected;
}
function inspectRequest(target, flags, { cwd, stdin }) {
  return {
    target,
    workingDirectory: cwd,
    stdin,
    service: serviceOf(flags, cwd),
    cache: {
      directory: typeof flags.cacheDir === "string" ? resolve(cwd, flags.cacheDir) : null,
      enabled: flags.profileCache !== false
    }
  };
}
function serviceOf(flags, cwd) {
  if (flags.service === void 0) {
    for (const [flag, name2] of [
      ["config", "--config"],
      ["workingDirectory", "--working-directory"]
    ])
      if (flags[flag] !== void 0) throw new GateError(needsService(name2));
    return void 0;
  }
  const name = textOf(flags.service, "--service");
  return {
    name,
    workingDirectory: resolve(cwd, textOf(flags.workingDirectory ?? ".", "--working-directory")),
    configFile: flags.config === void 0 ? void 0 : textOf(flags.config, "--config")
  };
}
function textOf(value, flag) {
  if (typeof value === "string" && value.trim() !== "") return value;
  throw new GateError({
    code: "flag-empty",
    message: `flag ${flag} is empty`,
    expected: "a value",
    fix: "give it one, or leave the flag out; is a variable of the shell unset?"
  });
}
function needsService(flag) {
  return {
    code: "flag-missing",
    message: `flag ${flag} says where a service is described, and none is named`,
    expected: "--service NAME beside it",
    fix: "add --service, or leave the flag out"
  };
}

// src/cli/platformOf.ts
function platformOf(images, wanted) {
  const found = images.find(({ profile }) => profile.platform === wanted);
  if (found !== void 0) return found;
  throw new GateError({
    code: "inspect-no-platform",
    message: `the image has no platform ${plainText(String(wanted), 60)}`,
    expected: images.map(({ profile }) => plainText(profile.platform, 60)).join(", "),
    fix: "name one of those, or leave --platform out"
  });
}

export {
  openImage,
  platformOf
};

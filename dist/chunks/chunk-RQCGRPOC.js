import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  toOverrides
} from "./chunk-7HLYIYTY.js";
import {
  optionOf,
  settingFlags
} from "./chunk-SROHQL6K.js";
import {
  GateError
} from "./chunk-D6CX4XPD.js";

// src/cli/request.ts
import { resolve } from "node:path";
function requestOf(flags, cwd) {
  const services = flags.service;
  for (const own of ["service", "config", "output", "html", "workingDirectory", "base"])
    refuseEmpty(flags[own], flagName(own));
  return {
    workingDirectory: resolve(cwd, textOf(flags.workingDirectory) ?? "."),
    configFile: textOf(flags.config),
    overrides: toOverrides(given(flags)),
    services: Array.isArray(services) ? services.map(String) : void 0,
    base: baseOf(flags)
  };
}
function baseOf(flags) {
  const ref = textOf(flags.base);
  if (ref !== void 0) return { ref, choose: "merge-base", name: ref, fetchEnv: null, askMergeBase: null };
  const given2 = Array.isArray(flags.baseline) ? flags.baseline.map(String) : [];
  const sources = given2.flatMap((text) => text.split(/[\n,]/)).map((text) => text.trim());
  const hasReport = sources.some((source) => source.startsWith("report:"));
  if (sources.some((source) => /\brebuild\s*$/.test(source)))
    throw new GateError(needsBase("--baseline rebuild"));
  if (flags.configFrom === "base") throw new GateError(needsBase("--config-from base"));
  if (flags.requireBaseline === true && !hasReport) throw new GateError(needsBase("--require-baseline"));
  return void 0;
}
var needsBase = (flag) => ({
  code: "flag-missing",
  message: `flag ${flag} needs a commit to compare with`,
  expected: "--base REF beside it",
  fix: "add --base origin/main, or the branch that this one is to be merged into"
});
function given(flags) {
  return settingFlags.flatMap((flag) => {
    const option = optionOf(flag);
    const value = flags[option.attributeName()];
    const long = option.long ?? flag.flags;
    if (value === void 0 || option.negate && value !== false) return [];
    refuseEmpty(value, long);
    return [{ setting: flag.setting, origin: `flag ${long}`, value: flag.means ?? toValue(value) }];
  });
}
function flagName(name) {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
function refuseEmpty(value, flag) {
  const values = Array.isArray(value) ? value : [value];
  if (!values.some((each) => typeof each === "string" && each.trim() === "")) return;
  throw new GateError({
    code: "flag-empty",
    message: `flag ${flag} is empty`,
    expected: "a value",
    fix: "give it one, or leave the flag out; is a variable of the shell unset?"
  });
}
function toValue(value) {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === "boolean" ? value : String(value);
}
function textOf(value) {
  return typeof value === "string" ? value : void 0;
}

export {
  requestOf
};

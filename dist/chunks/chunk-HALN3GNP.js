import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  toOverrides
} from "./chunk-44MXUGBE.js";
import {
  optionOf,
  settingFlags
} from "./chunk-CZS5BVVE.js";
import {
  GateError
} from "./chunk-HH7H4NY2.js";

// src/cli/request.ts
import { resolve } from "node:path";
function requestOf(flags, cwd) {
  const services = flags.service;
  for (const own of ["service", "config", "output", "workingDirectory"])
    refuseEmpty(flags[own], flagName(own));
  return {
    workingDirectory: resolve(cwd, textOf(flags.workingDirectory) ?? "."),
    configFile: textOf(flags.config),
    overrides: toOverrides(given(flags)),
    services: Array.isArray(services) ? services.map(String) : void 0
  };
}
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

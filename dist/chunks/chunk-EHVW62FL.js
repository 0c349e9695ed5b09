import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/cli/terminal.ts
var narrowest = 40;
var withoutTerminal = 120;
function textOptions(output, env) {
  const columns = output.columns || Number.parseInt(env.COLUMNS ?? "", 10) || withoutTerminal;
  return { width: Math.max(narrowest, columns), color: wantsColor(output, env) };
}
function wantsColor(output, env) {
  if (env.FORCE_COLOR !== void 0 && env.FORCE_COLOR !== "") {
    return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  }
  if (env.NO_COLOR !== void 0 && env.NO_COLOR !== "") return false;
  return output.isTTY === true && env.TERM !== "dumb";
}

export {
  textOptions
};

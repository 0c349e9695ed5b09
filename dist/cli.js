#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  guardOutput,
  keepHeapSmall
} from "./chunks/chunk-OQJVRKLG.js";
import {
  main,
  readText
} from "./chunks/chunk-QDVPCIGS.js";
import "./chunks/chunk-QFTCTTJP.js";
import "./chunks/chunk-SROHQL6K.js";
import "./chunks/chunk-EHVW62FL.js";
import {
  onInterrupt,
  version
} from "./chunks/chunk-3ORPT5N7.js";
import "./chunks/chunk-S2IFAUAK.js";
import "./chunks/chunk-D6CX4XPD.js";
import "./chunks/chunk-WP646LUM.js";

// src/cli/explore/terminalOf.ts
function terminalOf(owner) {
  const { stdin, stdout } = owner;
  if (!stdin.isTTY || !stdout.isTTY) return null;
  return {
    ...{ stdin, stdout },
    onExit: (listener) => {
      owner.on("exit", listener);
      return () => owner.off("exit", listener);
    }
  };
}

// src/cli.ts
keepHeapSmall();
var setStatus = guardOutput(process);
var status = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  version,
  signal: onInterrupt(process, (text) => process.stderr.write(text)),
  corridor: () => import("./chunks/gate-T7WBYQHD.js"),
  readText,
  stdin: () => process.stdin,
  terminal: () => terminalOf(process)
});
setStatus(status);

#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  guardOutput
} from "./chunks/chunk-DUGA7OMC.js";
import {
  main,
  readText
} from "./chunks/chunk-66EDIWXA.js";
import {
  onInterrupt,
  version
} from "./chunks/chunk-F3TNY3MI.js";
import "./chunks/chunk-SWKQU6JK.js";
import "./chunks/chunk-Q25H62OD.js";
import "./chunks/chunk-EHVW62FL.js";
import "./chunks/chunk-S2IFAUAK.js";
import "./chunks/chunk-FRJBN533.js";
import "./chunks/chunk-WP646LUM.js";

// src/cli.ts
var setStatus = guardOutput(process);
var status = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  version,
  signal: onInterrupt(process, (text) => process.stderr.write(text)),
  corridor: () => import("./chunks/gate-6FBH3GGQ.js"),
  readText
});
setStatus(status);

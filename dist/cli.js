#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  guardOutput,
  keepHeapSmall
} from "./chunks/chunk-OQJVRKLG.js";
import {
  main,
  readText
} from "./chunks/chunk-6NSJIO4A.js";
import "./chunks/chunk-SROHQL6K.js";
import "./chunks/chunk-Q25H62OD.js";
import "./chunks/chunk-EHVW62FL.js";
import {
  onInterrupt,
  version
} from "./chunks/chunk-DOPLV6M2.js";
import "./chunks/chunk-S2IFAUAK.js";
import "./chunks/chunk-DQ4YNUJO.js";
import "./chunks/chunk-WP646LUM.js";

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
  corridor: () => import("./chunks/gate-O4BGFMAO.js"),
  readText,
  stdin: () => process.stdin
});
setStatus(status);

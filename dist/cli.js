#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  main,
  readText
} from "./chunks/chunk-MHKNSDJ5.js";
import {
  onInterrupt,
  version
} from "./chunks/chunk-ZBKLNB7Q.js";
import "./chunks/chunk-SWKQU6JK.js";
import "./chunks/chunk-Q25H62OD.js";
import "./chunks/chunk-EHVW62FL.js";
import "./chunks/chunk-ZKC5UD3A.js";
import "./chunks/chunk-FRJBN533.js";
import "./chunks/chunk-WP646LUM.js";

// src/cli.ts
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
}
process.exitCode = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  version,
  signal: onInterrupt(process, (text) => process.stderr.write(text)),
  corridor: () => import("./chunks/gate-N6Q6MTGG.js"),
  readText
});

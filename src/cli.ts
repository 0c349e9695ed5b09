#!/usr/bin/env node
import { terminalOf } from './cli/explore/terminalOf.ts';
import { main } from './cli/main.ts';
import { readText } from './cli/readText.ts';
import { guardOutput } from './doors/guardOutput.ts';
import { keepHeapSmall } from './doors/keepHeapSmall.ts';
import { onInterrupt } from './doors/signals.ts';
import { version } from './doors/version.ts';

keepHeapSmall();

const setStatus = guardOutput(process);

const status = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  version,
  signal: onInterrupt(process, (text) => process.stderr.write(text)),
  corridor: () => import('./gate.ts'),
  readText,
  stdin: () => process.stdin,
  terminal: () => terminalOf(process),
});
setStatus(status);

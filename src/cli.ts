#!/usr/bin/env node
import { main } from './cli/main.ts';
import { readText } from './cli/readText.ts';
import { onInterrupt } from './doors/signals.ts';
import { version } from './doors/version.ts';

// A reader that went away (`size-gate check | head -1`) is no reason to die: the exit status still counts.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  version,
  signal: onInterrupt(process, (text) => process.stderr.write(text)),
  corridor: () => import('./gate.ts'),
  readText,
});

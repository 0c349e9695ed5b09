import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { takeInputs } from './action/env.ts';
import { githubRoom } from './action/githubRoom.ts';
import { runAction } from './action/runAction.ts';
import { guardOutput } from './doors/guardOutput.ts';
import { keepHeapSmall } from './doors/keepHeapSmall.ts';
import { onInterrupt } from './doors/signals.ts';
import { version } from './doors/version.ts';

keepHeapSmall();

const setStatus = guardOutput(process);
const getInput = takeInputs(process.env);

// The runner sends SIGINT when a job is cancelled, and kills some seconds later.
const status = await runAction({
  core: { ...core, getInput },
  env: process.env,
  cwd: process.cwd(),
  temporary: process.env.RUNNER_TEMP ?? tmpdir(),
  version,
  signal: onInterrupt(process, (text) => process.stdout.write(text)),
  corridor: () => import('./gate.ts'),
  github: githubRoom(process.env),
});
setStatus(status);

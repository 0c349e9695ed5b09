import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { type Engine, startEngine } from '../../demo/engine/index.ts';
import { type Bundle, leftIn, makeBundle, type RunOptions } from './support/bundle.ts';
import { type Project, project } from './support/project.ts';
import { unmountBelow } from './support/unmountBelow.ts';

jest.setTimeout(180_000);

/** An engine of this test's own, to be killed: started anew for each test, in one folder. */
const home = mkdtempSync(join(tmpdir(), 'size-gate-mortal-'));
let bundle: Bundle;
let engine: Engine;
const started: Engine[] = [];
let files: Project;
let temporary: string;

beforeAll(() => {
  bundle = makeBundle();
});
beforeEach(async () => {
  engine = await startEngine({ store: 'classic', directory: home });
  started.push(engine);
  files = project();
  temporary = files.workspace();
  files.image('slow', `LABEL at=${files.root}\nRUN sleep 60\n`);
  files.image('big', `LABEL at=${files.root}\nRUN dd if=/dev/urandom of=/random bs=1048576 count=300\n`);
}, 900_000);
afterEach(() => files.remove());
afterAll(async () => {
  // A daemon that was killed leaves its containerd to the next one, which ends it with itself.
  started.push(await startEngine({ store: 'classic', directory: home }));
  // It ends with the last of those who asked for it.
  for (const each of started) await each.stop();
  bundle.remove();
  await unmountBelow(home);
  rmSync(home, { recursive: true, force: true });
});

function check(args: readonly string[], more: Partial<RunOptions> = {}) {
  const env = {
    ...process.env,
    ...engine.env,
    TMPDIR: temporary,
    XDG_CACHE_HOME: join(files.root, '.cache'),
  };
  return bundle.cli(['check', ...args], { cwd: files.root, ...more, env });
}

/** Sends the engine a signal when stderr says so, some milliseconds later. */
function strike(when: RegExp, afterMs: number, signal: NodeJS.Signals): Pick<RunOptions, 'onError'> {
  let struck = false;
  return {
    onError: (_, err) => {
      if (struck || !when.test(err)) return;
      struck = true;
      setTimeout(() => process.kill(engine.pid, signal), afterMs);
    },
  };
}

it.each([
  ['a build', 'slow', /slow: building/, 1_500, /error: slow: the builder went away during the build: /],
  ['its export', 'big', /big: built/, 300, /error: docker save ended before the images were complete: /],
  ['the weighing', 'big', /weighing/, 100, /error: docker save ended before the images were complete: /],
] as const)('says what happened where the engine is killed in %s', async (_, name, when, afterMs, words) => {
  const { status, out } = await check(['--service', name], strike(when, afterMs, 'SIGKILL'));
  expect(status).toBe(2);
  expect(out).toMatch(words);
  expect(out).toMatch(new RegExp(`✗ error {2}${name} +unmeasured`));
  expect(out).toContain('fix: look at the engine’s log');
  expect(leftIn(temporary)).toEqual({ files: [], processes: [] });
});

it('ends soon at an interruption, though the engine is stuck', async () => {
  const stop = strike(/big: built/, 300, 'SIGSTOP');
  let interruptedAt = 0;
  const run = check(['--service', 'big'], {
    onError: (child, err) => {
      stop.onError?.(child, err);
      if (interruptedAt > 0 || !err.includes('big: built')) return;
      interruptedAt = performance.now() + 1_000;
      setTimeout(() => child.kill('SIGINT'), 1_000);
    },
  });
  const { status, out } = await run;
  process.kill(engine.pid, 'SIGCONT');
  expect({ status, out }).toEqual({ status: 130, out: '' });
  expect(performance.now() - interruptedAt).toBeLessThan(40_000);
  expect(leftIn(temporary)).toEqual({ files: [], processes: [] });
});

it('ends a build at its time limit, though the engine is stuck', async () => {
  const { status, out } = await check(
    ['--service', 'slow', '--timeout', '4s'],
    strike(/slow: building/, 1_500, 'SIGSTOP'),
  );
  process.kill(engine.pid, 'SIGCONT');
  expect(status).toBe(2);
  expect(out).toContain('slow: the build was ended after 4 seconds, its time limit');
  expect(leftIn(temporary)).toEqual({ files: [], processes: [] });
  await sleep(500);
  expect(
    execFileSync('docker', ['image', 'ls', '-aq', '--filter', `label=at=${files.root}`], {
      env: { ...process.env, ...engine.env },
      encoding: 'utf8',
    }),
  ).toBe('');
});

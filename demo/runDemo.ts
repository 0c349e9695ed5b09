import { join } from 'node:path';
import { main } from '../src/cli/main.ts';
import { readText } from '../src/cli/readText.ts';
import { version } from '../src/doors/version.ts';
import { engineFolder } from './clean.ts';
import { type FoundEngine, findOrStartEngine, ownBuilder, runningPid } from './engine/index.ts';
import { gateArguments } from './gateArguments.ts';
import { type Narrator, narrator } from './narrator.ts';
import type { DemoOptions } from './options.ts';
import { projectRoot } from './projectRoot.ts';
import { runPullRequest } from './pull-request/runPullRequest.ts';
import { standIns } from './stand-ins/index.ts';

/**
 * Finds or starts an engine, makes stand-ins where they are needed, and runs the gate on the example. Gives the
 * gate's exit status. A private engine is ended in any case, unless it was asked to stay.
 * Throws GateError where there is no way to an engine or to base images.
 */
export async function runDemo(options: DemoOptions, signal: AbortSignal): Promise<number> {
  const tell = narrator(process.stderr, process.env);
  let engine: FoundEngine | null = null;
  try {
    engine = await findOrStartEngine({ directory: engineFolder(), env: process.env, log: tell.log });
    tell.log(engine.started ? 'a private Docker engine runs' : 'using the Docker engine of this machine');
    return await gate(options, engine, signal, tell);
  } finally {
    tell.stop();
    if (engine?.started) await farewell(options, engine, tell);
  }
}

async function gate(
  options: DemoOptions,
  engine: FoundEngine,
  signal: AbortSignal,
  tell: Narrator,
): Promise<number> {
  const env = { ...engine.env, BUILDX_BUILDER: await ownBuilder(engine.env) };
  const { log, live } = tell;
  const contexts = await standIns({ env, log, live });
  signal.throwIfAborted();
  if (options.pullRequest) {
    tell.stop();
    const { withoutAct } = options;
    return runPullRequest({ env, contexts, log, out: process.stdout, withoutAct, signal });
  }
  const which = options.bloated ? 'packages/*/Dockerfile' : 'Dockerfile.optimized, beside Dockerfile';
  log(`building and weighing the services of examples/sutra-models: ${which}`);
  tell.stop();
  return main(gateArguments(options.bloated, contexts), {
    ...{ stdout: process.stdout, stderr: process.stderr, env, version, signal, readText },
    cwd: join(projectRoot(), 'examples/sutra-models'),
    corridor: () => import('../src/gate.ts'),
  });
}

async function farewell({ keepEngine }: DemoOptions, engine: FoundEngine, tell: Narrator): Promise<void> {
  if (keepEngine) {
    engine.keep();
    tell.log(
      'the private engine is left running; look at it with the line below, end it with npm run demo -- --stop',
    );
    const { PATH, DOCKER_HOST, DOCKER_CONFIG } = engine.env;
    process.stderr.write(
      `export DOCKER_HOST=${DOCKER_HOST} DOCKER_CONFIG=${DOCKER_CONFIG} PATH=${(PATH ?? '').split(':')[0]}:$PATH\n`,
    );
    return;
  }
  await engine.stop();
  tell.log(
    runningPid(engineFolder()) === null
      ? 'the private engine is stopped; its images stay for the next time (npm run demo -- --clean removes them)'
      : 'the private engine goes on: another run uses it, or it was asked to stay (npm run demo -- --stop ends it)',
  );
}

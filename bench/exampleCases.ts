import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { standIns } from '../demo/stand-ins/index.ts';
import { type Bench, gate } from './environment.ts';
import { layoutContexts } from './layoutContexts.ts';
import { compare, type Ratio, sample } from './measure.ts';

const repository = resolve('examples/sutra-models');

/** The gate and the shell loop on one builder, with the same base images. */
interface Pair {
  check(...more: string[]): string;
  loop(...more: string[]): string;
  /** Forgets all profiles. */
  forget(): Promise<void>;
}

/** The example monorepo gated, beside a shell loop that builds the same images one by one and reads `docker images`. */
export async function exampleRatios(bench: Bench): Promise<Ratio[]> {
  const { classic, buildkit } = bench.engines;
  const contexts = await standIns({ env: classic.env, log: console.error, live: () => {} });
  const layouts = await layoutContexts(contexts, join(bench.directory, 'bases'), classic.env);
  return [
    ...(await engineRatios(pair(bench, 'default', contexts), classic.env)),
    ...(await outsideRatios(pair(bench, buildkit.builder, layouts), buildkit.env)),
  ];
}

async function engineRatios({ check, loop, forget }: Pair, env: NodeJS.ProcessEnv): Promise<Ratio[]> {
  const cold = { command: check('--no-cache'), before: forget };
  return [
    await compare(
      'the example, every step built anew: gate ÷ shell loop',
      '1.0',
      cold,
      { command: loop('--no-cache') },
      { env },
    ),
    await compare(
      'the example, everything cached: gate ÷ shell loop',
      '1.0',
      { command: check() },
      { command: loop() },
      { env },
    ),
  ];
}

/** On a BuildKit outside the engine: the loop has to load each image, the gate loads none. */
async function outsideRatios({ check, loop, forget }: Pair, env: NodeJS.ProcessEnv): Promise<Ratio[]> {
  await sample({ command: check() }, { env });
  const where = 'the example on a BuildKit outside the engine, steps cached';
  const load = { command: loop('--load') };
  const fresh = { command: check(), before: forget };
  return [
    await compare(`${where}, no profile known: gate ÷ shell loop with --load`, '0.5', fresh, load, { env }),
    await compare(
      `${where}, profiles known: gate ÷ shell loop with --load`,
      '0.5',
      { command: check() },
      load,
      { env },
    ),
  ];
}

function pair(bench: Bench, builder: string, contexts: Readonly<Record<string, string>>): Pair {
  const cache = join(bench.directory, 'example-profiles');
  const bases = Object.entries(contexts).flatMap(([name, source]) => [
    '--build-context',
    `'${name}=${source}'`,
  ]);
  const settings = ['-C', repository, '--builder', builder, '--cache-dir', cache, '--progress', 'none'];
  return {
    check: (...more) => [gate, 'check', ...settings, ...bases, ...more].join(' '),
    loop: (...more) =>
      ['bash', resolve('bench/loop.sh'), repository, '--builder', builder, ...bases, ...more].join(' '),
    forget: () => rm(cache, { recursive: true, force: true }),
  };
}

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
export async function coldRatios(bench: Bench): Promise<Ratio[]> {
  const { check, loop, forget } = await enginePair(bench);
  const title = 'the example, every step built anew: gate ÷ shell loop';
  const cold = { command: check('--no-cache'), before: forget };
  return [
    await compare(title, '1.0', cold, { command: loop('--no-cache') }, { env: bench.engines.classic.env }),
  ];
}

/** The same with all steps cached, and all profiles known. */
export async function cachedRatios(bench: Bench): Promise<Ratio[]> {
  const { check, loop } = await enginePair(bench);
  const { env } = bench.engines.classic;
  await sample({ command: check() }, { env });
  const title = 'the example, everything cached: gate ÷ shell loop';
  return [await compare(title, '1.0', { command: check() }, { command: loop() }, { env, rounds: 5 })];
}

/** On a BuildKit outside the engine: the loop has to load each image, the gate loads none. */
export async function outsideRatios(bench: Bench): Promise<Ratio[]> {
  const { builder, env } = bench.engines.buildkit;
  const bases = join(bench.directory, 'bases');
  const contexts = await layoutContexts(await basesOf(bench), bases, bench.engines.classic.env);
  const { check, loop, forget } = pair(bench, builder, contexts);
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

async function enginePair(bench: Bench): Promise<Pair> {
  return pair(bench, 'default', await basesOf(bench));
}

/** Stand-ins for base images that can't be had, as the demo has them. */
function basesOf({ engines }: Bench): Promise<Record<string, string>> {
  return standIns({ env: engines.classic.env, log: console.error, live: () => {} });
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

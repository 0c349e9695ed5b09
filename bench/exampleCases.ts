import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { standIns } from '../demo/stand-ins/index.ts';
import { type Bench, gate } from './environment.ts';
import { compare, type Ratio, type Side } from './measure.ts';

const repository = resolve('examples/sutra-models');

/** The example monorepo gated, beside a shell loop that builds the same images one by one and reads `docker images`. */
export async function exampleRatios(bench: Bench): Promise<Ratio[]> {
  const { classic, buildkit } = bench.engines;
  const cache = join(bench.directory, 'example-profiles');
  const contexts = await standIns({ env: classic.env, log: (text) => console.error(text), live: () => {} });
  const flags = Object.entries(contexts).flatMap(([name, source]) => [
    '--build-context',
    `'${name}=${source}'`,
  ]);
  const check = (builder: string, ...more: string[]) =>
    [
      gate,
      'check -C',
      repository,
      '--builder',
      builder,
      '--cache-dir',
      cache,
      '--progress none',
      ...flags,
      ...more,
    ].join(' ');
  const loop = (builder: string, ...more: string[]) =>
    ['bash', resolve('bench/loop.sh'), repository, '--builder', builder, ...flags, ...more].join(' ');
  const forget = () => rm(cache, { recursive: true, force: true });
  const cold: readonly [Side, Side] = [
    { command: check('default', '--no-cache'), before: forget },
    { command: loop('default', '--no-cache') },
  ];
  const warm: readonly [Side, Side] = [{ command: check('default') }, { command: loop('default') }];
  const ratios = [
    await compare('the example, every step built anew: gate ÷ shell loop', '1.0', ...cold, {
      env: classic.env,
    }),
    await compare('the example, everything cached: gate ÷ shell loop', '1.0', ...warm, { env: classic.env }),
  ];
  const outside = { env: { ...buildkit.env } };
  return [
    ...ratios,
    ...(await outsideRatios(check(buildkit.builder), loop(buildkit.builder), forget, outside)),
  ];
}

/** On a BuildKit outside the engine: the loop has to load each image, the gate loads none. */
async function outsideRatios(
  check: string,
  loop: string,
  forget: () => Promise<void>,
  options: { readonly env: NodeJS.ProcessEnv },
): Promise<Ratio[]> {
  const title = 'the example on a BuildKit outside the engine, steps cached: gate ÷ shell loop with --load';
  return [await compare(title, '0.5', { command: check, before: forget }, { command: loop }, options)];
}

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dive } from '../__tests__/e2e/support/tools.ts';
import { type Bench, bigImage, gate } from './environment.ts';
import { compare, type Ratio, type Side, sample } from './measure.ts';

/** Weighs the big image as `check` does, with profiles in `cache`. Its builds are cached: what is timed is the weighing. */
function check({ context }: Bench, dockerfile: string, cache: string, builder: string): string {
  const where = `--working-directory '${context}' --config '${join(context, 'gate.json')}'`;
  return `${gate} check ${where} --dockerfiles ${dockerfile} --builder ${builder} --cache-dir '${cache}' --progress none`;
}

const save: Side = { command: `docker save ${bigImage} | cat >/dev/null` };
const title = (where: string) => `a 2GB image just built, weighed, ${where} ÷ bare \`docker save\` of it`;

/** Both stores have the image already, packed or not, as after any `docker build`. */
export async function storeRatios(bench: Bench): Promise<Ratio[]> {
  const { classic, containerd } = bench.engines;
  const cache = profiles(bench);
  const inspect: Side = {
    command: `${gate} inspect ${bigImage} --cache-dir '${cache}' --json --progress none`,
    before: () => forget(cache),
  };
  return [
    await compare(title('classic store'), '1.1', inspect, save, { env: classic.env }),
    await compare(title('containerd store'), '0.4', inspect, save, { env: containerd.env }),
  ];
}

/** A BuildKit of its own has packed nothing yet after a build: every round builds anew, and what is timed is the export. */
export async function buildkitRatios(bench: Bench): Promise<Ratio[]> {
  const { builder, env } = bench.engines.buildkit;
  const cache = profiles(bench);
  const buildAnew = async () => {
    await forget(cache);
    await sample({ command: `docker buildx prune --builder ${builder} --all --force` }, { env });
    const build = `docker buildx build -q --builder ${builder} --output type=cacheonly '${bench.context}'`;
    await sample({ command: build }, { env });
  };
  const weigh = (more: string): Side => ({
    command: `${check(bench, 'Dockerfile', cache, builder)} ${more}`,
    before: buildAnew,
  });
  const where = 'BuildKit of its own';
  return [
    await compare(title(`${where}, layers packed for the first time`), '1.0', weigh(''), save, { env }),
    await compare(
      title(`${where}, \`--compression uncompressed\``),
      '1.0',
      weigh('--compression uncompressed'),
      save,
      {
        env,
      },
    ),
  ];
}

/** One layer of a few bytes was changed on top of layers whose profiles are on disk. */
export async function changedRatios(bench: Bench): Promise<Ratio[]> {
  const { containerd, buildkit } = bench.engines;
  const cache = profiles(bench);
  const inspect = (name: string) => `${gate} inspect ${name} --cache-dir '${cache}' --json --progress none`;
  const changedImage = 'size-gate-bench:changed';
  const build = `docker buildx build -q --load -t ${changedImage} -f '${bench.context}/Dockerfile.changed' '${bench.context}'`;
  await sample({ command: build }, { env: containerd.env });
  // A BuildKit of its own has no image to inspect: the check's own build, all steps cached, is in its time.
  const checkOf = (dockerfile: string) => check(bench, dockerfile, cache, buildkit.builder);
  await sample({ command: checkOf('Dockerfile.changed') }, { env: buildkit.env });
  const what = (where: string) => `one small layer changed on top of known ones, ${where} ÷ the same`;
  const after = (first: string, env: NodeJS.ProcessEnv) => async () => {
    await forget(cache);
    await sample({ command: first }, { env });
  };
  return [
    await compare(
      what('containerd store'),
      '0.1',
      { command: inspect(changedImage), before: after(inspect(bigImage), containerd.env) },
      save,
      { env: containerd.env },
    ),
    await compare(
      what('BuildKit of its own, the cached build of 51,000 files included,'),
      '0.1',
      { command: checkOf('Dockerfile.changed'), before: after(checkOf('Dockerfile'), buildkit.env) },
      save,
      { env: buildkit.env },
    ),
  ];
}

function profiles(bench: Bench): string {
  return join(bench.directory, 'profiles');
}

function forget(cache: string): Promise<void> {
  return rm(cache, { recursive: true, force: true });
}

/** `inspect` of a saved archive beside dive on the same file. */
export async function archiveRatios(bench: Bench): Promise<Ratio[]> {
  const { env } = bench.engines.classic;
  const archive = join(bench.directory, 'big.tar');
  const cache = profiles(bench);
  await sample({ command: `docker save -o '${archive}' ${bigImage}` }, { env });
  const inspect = `${gate} inspect '${archive}' --cache-dir '${cache}' --json --progress none`;
  // Dive's own rules fail this wasteful image: that run counts all the same.
  const peer: Side = {
    command: `CI=true exec ${await dive()} 'docker-archive://${archive}'`,
    accept: [0, 1],
  };
  const first = await compare(
    '`inspect` of a saved 2GB archive ÷ dive',
    '0.33',
    { command: inspect, before: () => forget(cache) },
    peer,
    { env },
  );
  await sample({ command: inspect }, { env });
  const second = await compare('the same a second time ÷ dive', '0.05', { command: inspect }, peer, { env });
  await rm(archive, { force: true });
  return [first, second];
}

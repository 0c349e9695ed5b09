import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dive } from '../__tests__/e2e/support/tools.ts';
import { type Bench, gate } from './environment.ts';
import { compare, type Ratio, type Side, sample } from './measure.ts';

/** Weighs the big image as `check` does, with profiles in `cache`. Its builds are cached: what is timed is the weighing. */
function check({ context }: Bench, dockerfile: string, cache: string, builder: string): string {
  const where = `--working-directory '${context}' --config '${join(context, 'gate.json')}'`;
  return `${gate} check ${where} --dockerfiles ${dockerfile} --builder ${builder} --cache-dir '${cache}' --progress none`;
}

/** The 2GB image weighed on each kind of builder, beside a bare `docker save` of it to nowhere. */
export async function weighingRatios(bench: Bench): Promise<Ratio[]> {
  const { classic, containerd, buildkit } = bench.engines;
  const cache = join(bench.directory, 'profiles');
  const forget = () => rm(cache, { recursive: true, force: true });
  await writeFile(join(bench.context, 'gate.json'), '{}');
  const image = 'size-gate-bench:big';
  const save: Side = { command: `docker save ${image} | cat >/dev/null` };
  for (const { env } of [classic, containerd]) {
    await sample({ command: `docker buildx build -q --load -t ${image} '${bench.context}'` }, { env });
  }
  const fresh = (builder: string): Side => ({
    command: check(bench, 'Dockerfile', cache, builder),
    before: forget,
  });
  // The builders have built it before, as in `docker save` of an image that was just built.
  await sample(fresh(buildkit.builder), { env: buildkit.env });
  const title = (where: string) => `a freshly built 2GB image weighed, ${where} ÷ bare \`docker save\` of it`;
  const ratios = [
    await compare(title('classic store'), '1.1', fresh('default'), save, { env: classic.env }),
    await compare(title('containerd store'), '0.4', fresh('default'), save, { env: containerd.env }),
    await compare(title('BuildKit of its own'), '1.0', fresh(buildkit.builder), save, { env: buildkit.env }),
  ];
  for (const { engine, where } of [
    { engine: containerd, where: 'containerd store' },
    { engine: buildkit, where: 'BuildKit of its own' },
  ]) {
    const known = { before: () => sample(fresh(engine.builder), { env: engine.env }).then(() => {}) };
    await sample({ command: check(bench, 'Dockerfile.changed', cache, engine.builder) }, { env: engine.env });
    const changed: Side = { command: check(bench, 'Dockerfile.changed', cache, engine.builder), ...known };
    ratios.push(
      await compare(
        `one small layer changed on top of known ones, ${where} ÷ the same`,
        '0.1',
        changed,
        save,
        {
          env: engine.env,
        },
      ),
    );
  }
  return ratios;
}

/** `inspect` of a saved archive beside dive on the same file. */
export async function archiveRatios(bench: Bench): Promise<Ratio[]> {
  const { env } = bench.engines.classic;
  const archive = join(bench.directory, 'big.tar');
  const cache = join(bench.directory, 'profiles');
  await sample({ command: `docker save -o '${archive}' size-gate-bench:big` }, { env });
  const inspect = `${gate} inspect '${archive}' --cache-dir '${cache}' --json --progress none`;
  const forget = () => rm(cache, { recursive: true, force: true });
  // Dive's own rules fail this wasteful image: that run counts all the same.
  const peer: Side = {
    command: `CI=true exec ${await dive()} 'docker-archive://${archive}'`,
    accept: [0, 1],
  };
  const first = await compare(
    '`inspect` of a saved 2GB archive ÷ dive',
    '0.33',
    { command: inspect, before: forget },
    peer,
    { env },
  );
  await sample({ command: inspect }, { env });
  const second = await compare('the same a second time ÷ dive', '0.05', { command: inspect }, peer, { env });
  await rm(archive, { force: true });
  return [first, second];
}

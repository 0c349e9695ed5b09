import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syft } from '../__tests__/e2e/support/tools.ts';
import { type Bench, bigImage, gate } from './environment.ts';
import { compare, type Ratio, type Side, sample } from './measure.ts';

/** Owners of every byte of the 2GB image beside syft, which lists packages, and beside bare `docker save`. */
export async function insideRatios(bench: Bench): Promise<Ratio[]> {
  const { env } = bench.engines.classic;
  const cache = join(bench.directory, 'profiles-inside');
  const archive = join(bench.directory, 'inside.tar');
  const before = () => rm(cache, { recursive: true, force: true });
  const inspect = (target: string): Side => ({
    command: `${gate} inspect '${target}' --packages --json --cache-dir '${cache}' --progress none`,
    before,
  });
  const program = await syft();
  const peer = (source: string): Side => ({
    command: `SYFT_CHECK_FOR_APP_UPDATE=false exec ${program} scan '${source}' --output syft-json --quiet`,
  });
  await sample({ command: `docker save -o '${archive}' ${bigImage}` }, { env });
  try {
    const engine = await compare(
      'owners of a 2GB image in the engine (classic store) ÷ syft',
      '0.5',
      inspect(bigImage),
      peer(`docker:${bigImage}`),
      { env },
    );
    const save: Side = { command: `docker save ${bigImage} | cat >/dev/null` };
    const bare = await compare('the same ÷ bare `docker save`', '1.15', inspect(bigImage), save, { env });
    const saved = await compare(
      'owners of the saved archive ÷ syft',
      '0.2',
      inspect(archive),
      peer(`docker-archive:${archive}`),
      { env },
    );
    return [engine, memoryOf(engine), bare, saved, memoryOf(saved)];
  } finally {
    await rm(archive, { force: true });
  }
}

/** The same pair by its peak memory. */
function memoryOf(ratio: Ratio): Ratio {
  const [ours, theirs] = ratio.peakMegabytes;
  return { ...ratio, title: `${ratio.title}, peak memory`, aim: '0.33', ratio: ours / theirs };
}
